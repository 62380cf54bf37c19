using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Berkas;

/// <summary>Uploaded bytes, kept for ever under their SHA-256. Nothing is ever overwritten or deleted.</summary>
public sealed class MentahStore(StorageClients clients)
{
    private readonly BlobContainerClient container = clients.Blobs.GetBlobContainerClient(StorageNames.Mentah);

    /// <summary>Keeps bytes and gives their hash. Bytes that are there already are left as they are.</summary>
    public async Task<string> KeepAsync(byte[] content, CancellationToken cancellation)
    {
        var sidik = Sidik.Dari(content);
        var onlyNew = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
        try
        {
            await container.GetBlobClient(sidik).UploadAsync(BinaryData.FromBytes(content), onlyNew, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            // The name is the hash of the content, so what stands there is the same.
        }
        return sidik;
    }

    /// <summary>Bytes by their hash, or null.</summary>
    public async Task<byte[]?> ReadAsync(string sidik, CancellationToken cancellation) =>
        (await container.GetBlobClient(sidik).TryDownloadAsync(cancellation))?.ToArray();
}
