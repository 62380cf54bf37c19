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
    /// <summary>Looks through the container again and again until <paramref name="stopping"/>.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var container = blobs.GetBlobContainerClient(subscriber.Container);
        BlobReceipts? receipts = null;
        try
        {
            while (true)
            {
                try
                {
                    receipts ??= await ReceiptsAsync(container, stopping);
                    await ScanAsync(container, receipts, stopping);
                }
                catch (RequestFailedException exception)
                {
                    if (exception.Status != StatusCodes.Status404NotFound)
                        log.LogWarning("Container {Container} cannot be read: {Message}", container.Name, exception.Message);
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
