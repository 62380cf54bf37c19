using Azure.Storage.Queues;

namespace Lkj.Storage.Berkas;

/// <summary>The queue of what was put into the container, for an event that is not done with yet.</summary>
public sealed class AntreanUnggahan(StorageClients clients)
{
    private readonly QueueClient queue = clients.Queues.GetQueueClient(StorageNames.AntreanUnggahan);

    /// <summary>Brings an event again after a while. It is a new message, so that waiting is no failure of it.</summary>
    public Task SendAsync(string pesan, TimeSpan nanti, CancellationToken cancellation) => queue.SendMessageAsync(pesan, visibilityTimeout: nanti, cancellationToken: cancellation);
}
