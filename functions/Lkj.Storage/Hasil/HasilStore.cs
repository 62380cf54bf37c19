using Azure.Storage.Blobs;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Computed results of a submission, each a JSON document. A step that is run again writes the same once more.</summary>
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

    private async Task WriteAsync<T>(KunciVersi kunci, string nama, T nilai, CancellationToken cancellation) =>
        await Blob(kunci, nama).UploadAsync(BinaryData.FromString(StorageJson.Write(nilai)), overwrite: true, cancellation);

    private async Task<T?> ReadAsync<T>(KunciVersi kunci, string nama, CancellationToken cancellation)
        where T : class =>
        await Blob(kunci, nama).TryDownloadAsync(cancellation) is { } content ? StorageJson.Read<T>(content.ToMemory().Span) : null;

    private BlobClient Blob(KunciVersi kunci, string nama) => container.GetBlobClient($"{kunci.Folder}/{nama}.json");
}
