using Lkj.Durable.Wire;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>
/// The history of a failed instance with its failures blotted out: each failed activity, the scheduling of it, and the failed end
/// become genericEvents of the same id and time, so that the orchestrator schedules those activities again.
/// </summary>
public static class RewoundHistory
{
    /// <summary>The history as the next turn sees it.</summary>
    public static IReadOnlyList<HistoryEvent> Of(IReadOnlyList<HistoryEvent> history)
    {
        var failed = history.Where(past => past.EventTypeCase == Kind.TaskFailed).Select(past => past.TaskFailed.TaskScheduledId).ToHashSet();
        return [.. history.Select(past => IsBlottedOut(past, failed) ? Blank(past) : past)];
    }

    private static bool IsBlottedOut(HistoryEvent past, HashSet<int> failed) => past.EventTypeCase switch
    {
        Kind.TaskFailed => true,
        Kind.TaskScheduled => failed.Contains(past.EventId),
        Kind.ExecutionCompleted => past.ExecutionCompleted.OrchestrationStatus == OrchestrationStatus.Failed,
        _ => false,
    };

    private static HistoryEvent Blank(HistoryEvent past) => new()
    {
        EventId = past.EventId,
        Timestamp = past.Timestamp,
        GenericEvent = new GenericEvent(),
    };
}
