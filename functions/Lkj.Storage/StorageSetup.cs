namespace Lkj.Storage;

/// <summary>Makes the containers, tables and queues that do not exist yet.</summary>
public sealed class StorageSetup(StorageClients clients)
{
    private bool done;

    /// <summary>Makes what is missing; does nothing once it has succeeded. May be called by many at once.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (Volatile.Read(ref done))
            return;
        await Task.WhenAll(
        [
            .. StorageNames.Containers.Select(name => (Task)clients.Blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation)),
            .. StorageNames.Tables.Select(name => (Task)clients.Tables.CreateTableIfNotExistsAsync(name, cancellation)),
            .. StorageNames.Queues.Select(name => (Task)clients.Queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation)),
        ]);
        Volatile.Write(ref done, true);
    }
}
