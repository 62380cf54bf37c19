using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Blobs;

/// <summary>Plays the event subscriptions of the script root: BlobCreated events, base64 in a queue. Makes container and queue as the infrastructure does in Azure.</summary>
public sealed class BlobEvents(
    FunctionApp app, BlobServiceClient blobs, QueueServiceClient queues, HostIdentity host, HostIntervals intervals, TimeProvider time,
    ILogger<BlobEvents> log) : ListenerService
{
    private readonly List<BlobScanner> _scanners = [];

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        foreach (var subscription in app.Subscriptions)
            _scanners.Add(await ScannerAsync(subscription, cancellation));
    }

    /// <inheritdoc/>
    protected override IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon) => _scanners.Select(scanner => scanner.RunAsync(stopping));

    private async Task<BlobScanner> ScannerAsync(EventSubscription subscription, CancellationToken cancellation)
    {
        var container = blobs.GetBlobContainerClient(subscription.Container);
        var queue = queues.GetQueueClient(subscription.Queue);
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var subscriber = new BlobSubscriber($"EventGrid.{subscription.Queue}", subscription.Container, async (blob, stopping) =>
        {
            var text = BlobCreatedEvent.Of(container, blob, time).ToJsonString();
            await queue.SendMessageAsync(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)), stopping);
        });
        var scanner = new BlobScanner(blobs, subscriber, host, intervals.BlobScan, time, log);
        await scanner.SubscribeAsync(cancellation);
        return scanner;
    }
}
