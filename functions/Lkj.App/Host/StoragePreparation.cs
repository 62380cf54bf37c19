using Lkj.Storage;

namespace Lkj.App.Host;

/// <summary>
/// Makes what storage lacks right after the start, so that an office can put a file into the container before anybody called a
/// function. A failure is only logged: every call tries again.
/// </summary>
public sealed class StoragePreparation(StorageSetup setup, ILogger<StoragePreparation> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await setup.EnsureAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was done; the next start does it.
        }
        catch (Exception failure)
        {
            log.LogWarning("Storage is not ready yet: {Failure}", failure.GetType().Name);
        }
    }
}
