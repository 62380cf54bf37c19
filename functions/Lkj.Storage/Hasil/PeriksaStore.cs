using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>
/// Results of uploads that became no submission, each with its workbook of findings. The same upload again takes the place of the earlier
/// result and begins its days anew.
/// </summary>
public sealed class PeriksaStore(StorageClients clients, TimeProvider time)
{
    private const string Kedaluwarsa = "kedaluwarsa";
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.Periksa);

    /// <summary>Keeps a result until it expires.</summary>
    public async Task KeepAsync(CatatanPeriksa catatan, ReadOnlyMemory<byte> buku, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string> { [Kedaluwarsa] = catatan.Kedaluwarsa.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) },
        };
        // The record last: who finds it finds its workbook too.
        await Buku(catatan.Kunci).UploadAsync(BinaryData.FromBytes(buku), options, cancellation);
        await Catatan(catatan.Kunci).UploadAsync(BinaryData.FromString(StorageJson.Write(catatan)), options, cancellation);
    }

    /// <summary>A result; null when there is none or it has expired.</summary>
    public async Task<CatatanPeriksa?> FindAsync(KunciUnggahan kunci, CancellationToken cancellation) =>
        await Catatan(kunci).TryDownloadAsync(cancellation) is { } content && StorageJson.Read<CatatanPeriksa>(content.ToMemory().Span) is var catatan
            && time.GetUtcNow() < catatan.Kedaluwarsa
            ? catatan
            : null;

    /// <summary>The workbook of a result; null as for <see cref="FindAsync"/>.</summary>
    public async Task<byte[]?> ReadBukuAsync(KunciUnggahan kunci, CancellationToken cancellation) =>
        await FindAsync(kunci, cancellation) is null ? null : (await Buku(kunci).TryDownloadAsync(cancellation))?.ToArray();

    /// <summary>Deletes what has expired, and gives how many blobs it were. One that was written anew meanwhile stays.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellation)
    {
        var saat = time.GetUtcNow().ToUnixTimeSeconds();
        var deleted = 0;
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, prefix: null, cancellation))
        {
            if (!blob.Metadata.TryGetValue(Kedaluwarsa, out var teks) || long.Parse(teks, CultureInfo.InvariantCulture) > saat)
                continue;
            var unchanged = new BlobRequestConditions { IfMatch = blob.Properties.ETag };
            try
            {
                await container.GetBlobClient(blob.Name).DeleteAsync(conditions: unchanged, cancellationToken: cancellation);
                deleted++;
            }
            catch (Azure.RequestFailedException failure) when (failure.Status is 404 or 412)
            {
                // Deleted by another run, or written anew.
            }
        }
        return deleted;
    }

    private BlobClient Catatan(KunciUnggahan kunci) => container.GetBlobClient($"{kunci.Nama}.json");

    private BlobClient Buku(KunciUnggahan kunci) => container.GetBlobClient($"{kunci.Nama}.xlsx");
}
