namespace Lkj.LocalHost.Tests.Durable;

/// <summary>
/// The system's clock, until it is stopped: then no timer fires any more. An engine on a stopped clock polls nothing and holds
/// no message, and so looks to storage like one whose process was killed.
/// </summary>
public sealed class TestClock : TimeProvider
{
    private volatile bool _stopped;

    /// <summary>Lets no timer fire from now on.</summary>
    public void Stop() => _stopped = true;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(
            inner =>
            {
                if (!_stopped)
                    callback(inner);
            },
            state,
            dueTime,
            period);
}
