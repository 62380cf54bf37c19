namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Section <c>extensions.queues</c> of host.json.</summary>
/// <param name="MaxPollingInterval">The longest pause between two looks at an empty queue; at least 100 ms.</param>
/// <param name="BatchSize">Messages taken at a time, 1 to 32.</param>
/// <param name="VisibilityTimeout">How long a message stays hidden after a failed try.</param>
/// <param name="MaxDequeueCount">Tries before a message goes to the poison queue.</param>
public sealed record QueuesConfiguration(TimeSpan MaxPollingInterval, int BatchSize, TimeSpan VisibilityTimeout, int MaxDequeueCount)
{
    /// <summary>The real host's values when host.json says nothing (polling as in its Development environment).</summary>
    public static QueuesConfiguration Default { get; } = new(TimeSpan.FromSeconds(2), 16, TimeSpan.Zero, 5);
}
