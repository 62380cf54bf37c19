namespace Lkj.Durable;

/// <summary>
/// When a failed task is tried again, and after which pause. The orchestrator does this itself with timers; neither the
/// engine nor the host retries anything.
/// </summary>
public sealed record RetryPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="maxNumberOfAttempts">All attempts, the first included; at least 1.</param>
    /// <param name="firstRetryInterval">The pause after the first failure; more than zero.</param>
    /// <param name="backoffCoefficient">What each pause is multiplied by to give the next; at least 1.</param>
    /// <param name="maxRetryInterval">The longest pause; not below the first one. Default one hour.</param>
    /// <param name="retryTimeout">No attempt begins later than this after the first; null for no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        decimal backoffCoefficient = 1,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxNumberOfAttempts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(backoffCoefficient, 1m);
        if (maxRetryInterval is { } longest)
            ArgumentOutOfRangeException.ThrowIfLessThan(longest, firstRetryInterval, nameof(maxRetryInterval));
        if (retryTimeout is { } limit)
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, firstRetryInterval, nameof(retryTimeout));

        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        TimeSpan defaultLongest = TimeSpan.FromHours(1);
        MaxRetryInterval = maxRetryInterval ?? (firstRetryInterval > defaultLongest ? firstRetryInterval : defaultLongest);
        RetryTimeout = retryTimeout;
    }

    /// <summary>All attempts, the first included.</summary>
    public int MaxNumberOfAttempts { get; }

    /// <summary>The pause after the first failure.</summary>
    public TimeSpan FirstRetryInterval { get; }

    /// <summary>What each pause is multiplied by to give the next.</summary>
    public decimal BackoffCoefficient { get; }

    /// <summary>The longest pause.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>No attempt begins later than this after the first; null for no limit.</summary>
    public TimeSpan? RetryTimeout { get; }

    /// <summary>The pause before the next attempt, or null when there is none.</summary>
    /// <param name="failedAttempts">Attempts so far, all failed; at least 1.</param>
    /// <param name="elapsed">Time since the first attempt began, by the orchestrator's clock.</param>
    /// <param name="failure">The latest failure.</param>
    public TimeSpan? DelayAfter(int failedAttempts, TimeSpan elapsed, TaskFailureDetails failure)
    {
        if (failure.IsNonRetriable || failedAttempts >= MaxNumberOfAttempts || elapsed >= RetryTimeout)
            return null;

        decimal ticks = FirstRetryInterval.Ticks;
        for (int i = 1; i < failedAttempts && ticks < MaxRetryInterval.Ticks; i++)
            ticks *= BackoffCoefficient;
        return ticks < MaxRetryInterval.Ticks ? TimeSpan.FromTicks((long)ticks) : MaxRetryInterval;
    }
}
