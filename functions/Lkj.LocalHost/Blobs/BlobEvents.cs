using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Blobs;

/// <summary>Plays the event subscriptions of the script root: BlobCreated events, base64 in a queue. Makes container and queue as the infrastructure does in Azure.</summary>
public sealed class BlobEvents(
    FunctionApp app, BlobServiceClient blobs, QueueServiceClient queues, HostIdentity host, HostIntervals intervals, TimeProvider time,
    ILogger<BlobEvents> log) : ListenerService
{
    /// <inheritdoc/>
    protected override IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon) =>
        app.Subscriptions.Select(subscription => ListenAsync(subscription, stopping));

    private async Task ListenAsync(EventSubscription subscription, CancellationToken stopping)
    {
        var container = blobs.GetBlobContainerClient(subscription.Container);
        var queue = queues.GetQueueClient(subscription.Queue);
        try
        {
            await container.CreateIfNotExistsAsync(cancellationToken: stopping);
            await queue.CreateIfNotExistsAsync(cancellationToken: stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
        var subscriber = new BlobSubscriber($"EventGrid.{subscription.Queue}", subscription.Container, async (blob, cancellation) =>
        {
            var text = BlobCreatedEvent.Of(container, blob, time).ToJsonString();
            await queue.SendMessageAsync(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)), cancellation);
        });
        await new BlobScanner(blobs, subscriber, host, intervals.BlobScan, time, log).RunAsync(stopping);
    }
}
