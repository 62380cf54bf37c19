using Azure.Storage.Blobs;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>Contents of reports. Each write, also of the same content, is a new blob event and starts the rendering (again).</summary>
public sealed class NaskahStore(StorageClients clients)
{
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.Naskah);

    /// <summary>Puts the content of a submission's report, <c>{tahun}/{kode}/{versi}.json</c>.</summary>
    public Task WriteAsync(KunciVersi kunci, Naskah naskah, CancellationToken cancellation) =>
        Blob(kunci).UploadAsync(BinaryData.FromString(StorageJson.Write(naskah)), overwrite: true, cancellation);

    /// <summary>The content, or null.</summary>
    public async Task<Naskah?> ReadAsync(KunciVersi kunci, CancellationToken cancellation) =>
        await Blob(kunci).TryDownloadAsync(cancellation) is { } content ? Naskah.Read(content.ToMemory().Span) : null;

    private BlobClient Blob(KunciVersi kunci) => container.GetBlobClient($"{kunci.Folder}.json");
}
