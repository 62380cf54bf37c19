using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace Lkj.LocalHost.Timers;

/// <summary>
/// The lock by which only one host runs a timer: a lease of 15 seconds on a blob, renewed while the host lives. After a host that was
/// killed the lease stands a while, and the next host asks again only after a minute; until then the timer is silent.
/// </summary>
public sealed class TimerLock(BlobContainerClient state, string name, TimeSpan retry, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(15);

    private readonly BlobClient _blob = state.GetBlobClient($"locks/{name}");
    private BlobLeaseClient? _lease;

    /// <summary>Waits until the lock is ours.</summary>
    public async Task TakeAsync(CancellationToken stopping)
    {
        await state.CreateIfNotExistsAsync(cancellationToken: stopping);
        if (!await _blob.ExistsAsync(stopping))
            await _blob.UploadAsync(BinaryData.Empty, overwrite: true, stopping);
        _lease = _blob.GetBlobLeaseClient();
        while (!await TryAsync(_lease, stopping))
            await Task.Delay(retry, time, stopping);
    }

    /// <summary>Renews the lock until <paramref name="stopping"/>, then gives it back.</summary>
    public async Task HoldAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await Task.Delay(s_lease / 3, time, stopping);
                await RenewAsync(stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await ReleaseAsync();
        }
    }

    private static async Task<bool> TryAsync(BlobLeaseClient lease, CancellationToken stopping)
    {
        try
        {
            await lease.AcquireAsync(s_lease, cancellationToken: stopping);
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
    }

    private async Task RenewAsync(CancellationToken stopping)
    {
        try
        {
            await _lease!.RenewAsync(cancellationToken: stopping);
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Lock {Name} could not be renewed: {Message}", name, exception.Message);
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            await _lease!.ReleaseAsync();
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Lock {Name} could not be given back: {Message}", name, exception.Message);
        }
    }
}
