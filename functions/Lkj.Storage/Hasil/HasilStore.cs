using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Rekap;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Computed results of a submission, each a JSON document: a step that is run again writes the same once more. And the figures of recaps that were mailed, of which the first stay.</summary>
public sealed class HasilStore(StorageClients clients)
{
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.HasilOlah);

    /// <summary>Stores all findings, first repair first.</summary>
    public Task WriteTemuanAsync(KunciVersi kunci, IReadOnlyList<Temuan> temuan, CancellationToken cancellation) => WriteAsync(kunci, "temuan", temuan, cancellation);

    /// <summary>The findings; null before they are known.</summary>
    public Task<IReadOnlyList<Temuan>?> ReadTemuanAsync(KunciVersi kunci, CancellationToken cancellation) => ReadAsync<IReadOnlyList<Temuan>>(kunci, "temuan", cancellation);

    /// <summary>Stores the computed performance.</summary>
    public Task WriteKinerjaAsync(KunciVersi kunci, HasilKinerja hasil, CancellationToken cancellation) => WriteAsync(kunci, "kinerja", hasil, cancellation);

    /// <summary>The computed performance; null before it is computed.</summary>
    public Task<HasilKinerja?> ReadKinerjaAsync(KunciVersi kunci, CancellationToken cancellation) => ReadAsync<HasilKinerja>(kunci, "kinerja", cancellation);

    /// <summary>Stores the computed budget.</summary>
    public Task WriteAnggaranAsync(KunciVersi kunci, HasilAnggaran hasil, CancellationToken cancellation) => WriteAsync(kunci, "anggaran", hasil, cancellation);

    /// <summary>The computed budget; null before it is computed.</summary>
    public Task<HasilAnggaran?> ReadAnggaranAsync(KunciVersi kunci, CancellationToken cancellation) => ReadAsync<HasilAnggaran>(kunci, "anggaran", cancellation);

    /// <summary>Stores the figures with which a recap is issued unless it has some, and gives those that it has: a mail that is tried again tells what its PDF says.</summary>
    public async Task<HasilRekap> KeepRekapAsync(KunciRekap kunci, HasilRekap rekap, CancellationToken cancellation)
    {
        var once = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        try
        {
            await Blob(kunci).UploadAsync(BinaryData.FromString(StorageJson.Write(rekap)), once, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            // Stored by another run.
        }
        return await ReadRekapAsync(kunci, cancellation) ?? throw new InvalidOperationException($"The figures of {kunci} were stored and are gone.");
    }

    /// <summary>The figures with which a recap was issued; null before.</summary>
    public Task<HasilRekap?> ReadRekapAsync(KunciRekap kunci, CancellationToken cancellation) => ReadAsync<HasilRekap>(Blob(kunci), cancellation);

    private async Task WriteAsync<T>(KunciVersi kunci, string nama, T nilai, CancellationToken cancellation) =>
        await Blob(kunci, nama).UploadAsync(BinaryData.FromString(StorageJson.Write(nilai)), overwrite: true, cancellation);

    private Task<T?> ReadAsync<T>(KunciVersi kunci, string nama, CancellationToken cancellation)
        where T : class => ReadAsync<T>(Blob(kunci, nama), cancellation);

    private static async Task<T?> ReadAsync<T>(BlobClient blob, CancellationToken cancellation)
        where T : class =>
        await blob.TryDownloadAsync(cancellation) is { } content ? StorageJson.Read<T>(content.ToMemory().Span) : null;

    private BlobClient Blob(KunciVersi kunci, string nama) => container.GetBlobClient($"{kunci.Folder}/{nama}.json");

    private BlobClient Blob(KunciRekap kunci) => container.GetBlobClient($"rekap/{kunci.Tahun}/{kunci.Wilayah}/{kunci.Hari}.json");
}
