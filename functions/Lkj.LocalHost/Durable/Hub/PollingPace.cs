namespace Lkj.LocalHost.Durable.Hub;

/// <summary>How often an empty hub queue is looked at: every 50 ms at first, then less and less often.</summary>
/// <param name="longest">The longest pause (host.json, storageProvider.maxQueuePollingInterval).</param>
public sealed class PollingPace(TimeSpan longest)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(50);

    /// <summary>Calls <paramref name="poll"/> until cancelled: at once again when it found something, else after a pause.</summary>
    public async Task PollAsync(Func<Task<bool>> poll, TimeProvider time, ILogger log, CancellationToken cancellation)
    {
        var pause = TimeSpan.Zero;
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                pause = await FoundAsync(poll, log, cancellation) ? TimeSpan.Zero : Longer(pause);
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause, time, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    // Storage may be away for a while; the loop outlives that.
    private static async Task<bool> FoundAsync(Func<Task<bool>> poll, ILogger log, CancellationToken cancellation)
    {
        try
        {
            return await poll();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogWarning("A queue of the task hub could not be read: {Message}", exception.Message);
            return false;
        }
    }

    private TimeSpan Longer(TimeSpan pause)
    {
        var doubled = pause == TimeSpan.Zero ? s_shortest : pause * 2;
        return doubled < longest ? doubled : longest;
    }
}
