using Azure;
using Azure.Storage.Blobs;

namespace Lkj.LocalHost.Blobs;

/// <summary>
/// Plays Event Grid by looking through a container: a version of a blob that has no receipt yet is told to the subscriber.
/// Reads names and ETags only, never contents. A change of a blob's metadata alone also gives a new ETag and so is told of;
/// events may come twice, so functions must bear that anyway. The order is that of names, which Event Grid does not promise either.
/// </summary>
public sealed class BlobScanner(BlobServiceClient blobs, BlobSubscriber subscriber, HostIdentity host, TimeSpan interval, TimeProvider time, ILogger log)
{
    private readonly BlobContainerClient _container = blobs.GetBlobContainerClient(subscriber.Container);
    private BlobReceipts? _receipts;

    /// <summary>
    /// Subscribes, before the host says that it is ready: whatever is put into the container after that is told of. Without storage
    /// nothing happens here, and <see cref="RunAsync"/> subscribes as soon as it can.
    /// </summary>
    public async Task SubscribeAsync(CancellationToken cancellation)
    {
        try
        {
            _receipts ??= await ReceiptsAsync(_container, cancellation);
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Container {Container} cannot be subscribed to yet: {Message}", _container.Name, exception.Message);
        }
    }

    /// <summary>Looks through the container again and again until <paramref name="stopping"/>.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                try
                {
                    _receipts ??= await ReceiptsAsync(_container, stopping);
                    await ScanAsync(_container, _receipts, stopping);
                }
                catch (RequestFailedException exception)
                {
                    if (exception.Status != StatusCodes.Status404NotFound)
                        log.LogWarning("Container {Container} cannot be read: {Message}", _container.Name, exception.Message);
                }
                await Task.Delay(interval, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops; what has not been told is told at the next start.
        }
    }

    private async Task<BlobReceipts> ReceiptsAsync(BlobContainerClient container, CancellationToken stopping)
    {
        var state = blobs.GetBlobContainerClient(HostIdentity.Container);
        await state.CreateIfNotExistsAsync(cancellationToken: stopping);
        var name = $"{host.Id}/{subscriber.Name}";
        var receipts = await BlobReceipts.ReadAsync(state, name, stopping);
        var subscribed = state.GetBlobClient($"eventgrid/{name}");
        if (await subscribed.ExistsAsync(stopping))
            return receipts;

        // Event Grid does not tell of blobs that were there before the subscription.
        if (await container.ExistsAsync(stopping))
        {
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: stopping))
                await receipts.WriteAsync(container.Name, blob.Name, ETag(blob), stopping);
        }
        await subscribed.UploadAsync(BinaryData.Empty, overwrite: true, stopping);
        return receipts;
    }

    private async Task ScanAsync(BlobContainerClient container, BlobReceipts receipts, CancellationToken stopping)
    {
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: stopping))
        {
            if (receipts.Knows(container.Name, blob.Name, ETag(blob)))
                continue;
            await subscriber.TellAsync(blob, stopping);
            await receipts.WriteAsync(container.Name, blob.Name, ETag(blob), stopping);
        }
    }

    private static string ETag(Azure.Storage.Blobs.Models.BlobItem blob) => blob.Properties.ETag!.Value.ToString().Trim('"');
}
