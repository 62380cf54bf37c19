namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Section <c>extensions.durableTask</c> of host.json.</summary>
/// <param name="HubName">The task hub: prefix of every queue, table and container of the engine.</param>
/// <param name="MaxQueuePollingInterval">The longest pause between two looks at an empty hub queue.</param>
/// <param name="ControlQueueVisibilityTimeout">How long an orchestrator message is hidden while it is worked on.</param>
/// <param name="WorkItemQueueVisibilityTimeout">How long an activity message is hidden while it is worked on.</param>
public sealed record DurableConfiguration(
    string HubName,
    TimeSpan MaxQueuePollingInterval,
    TimeSpan ControlQueueVisibilityTimeout,
    TimeSpan WorkItemQueueVisibilityTimeout)
{
    /// <summary>The extension's values when host.json says nothing.</summary>
    public static DurableConfiguration Default { get; } =
        new("TestHubName", TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));
}
