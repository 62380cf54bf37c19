using Azure.Storage.Blobs;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>Keeps in blobs what is too large for a queue message or a table row.</summary>
public sealed class PayloadStore(BlobContainerClient container)
{
    /// <summary>Creates the container where it is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation) => container.CreateIfNotExistsAsync(cancellationToken: cancellation);

    /// <summary>Stores bytes under a new name below <paramref name="folder"/> and gives the name.</summary>
    public async Task<string> PutAsync(string folder, BinaryData content, CancellationToken cancellation)
    {
        var name = $"{folder}/{Guid.NewGuid():N}";
        await container.UploadBlobAsync(name, content, cancellation);
        return name;
    }

    /// <summary>The bytes stored under <paramref name="name"/>.</summary>
    public async Task<BinaryData> GetAsync(string name, CancellationToken cancellation) =>
        (await container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content;

    /// <summary>Deletes one blob; a missing one is no error.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellation) =>
        container.DeleteBlobIfExistsAsync(name, cancellationToken: cancellation);

    /// <summary>Deletes everything below <paramref name="folder"/>.</summary>
    public async Task DeleteFolderAsync(string folder, CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(new() { Prefix = $"{folder}/" }, cancellation))
            await DeleteAsync(blob.Name, cancellation);
    }
}
