using System.Collections.Concurrent;

namespace Lkj.Durable;

/// <summary>
/// Keeps the code of one turn on the one thread that replays it: continuations are queued and run in order. What is posted
/// after the turn (by code that awaited something foreign) is never run.
/// </summary>
internal sealed class TurnSynchronizationContext : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> queue = new();

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => queue.Enqueue((d, state));

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs what is queued, and what that queues in turn.</summary>
    public void Drain()
    {
        while (queue.TryDequeue(out (SendOrPostCallback Callback, object? State) work))
            work.Callback(work.State);
    }
}
