using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>The history of one execution, put together from its turns.</summary>
public sealed class History
{
    private readonly HashSet<string> _deliveries;
    private readonly HashSet<int> _scheduled;
    private readonly HashSet<int> _answered;

    /// <summary>Puts the turns, in their order, together.</summary>
    public History(IReadOnlyList<Turn> turns)
    {
        Last = turns.Count > 0 ? turns[^1] : null;
        var first = turns.Count - 1;
        while (first > 0 && !turns[first].Rewrites)
            first--;
        Events = [.. turns.Skip(first).SelectMany(turn => turn.Events)];
        _deliveries = [.. turns.SelectMany(turn => turn.Deliveries)];
        _scheduled = [.. Events.Where(Schedules).Select(history => history.EventId)];
        _answered = [.. Events.Select(AnsweredBy).OfType<int>()];
    }

    /// <summary>The history before the first turn.</summary>
    public static History Empty { get; } = new([]);

    /// <summary>All events, in order.</summary>
    public IReadOnlyList<HistoryEvent> Events { get; }

    /// <summary>The latest turn, or null.</summary>
    public Turn? Last { get; }

    /// <summary>True when a turn has already used the delivery of that id.</summary>
    public bool HasUsed(string deliveryId) => _deliveries.Contains(deliveryId);

    /// <summary>True when an activity or a timer of that action id is in the history.</summary>
    public bool HasScheduled(int actionId) => _scheduled.Contains(actionId);

    /// <summary>True when the activity or timer of that action id has its answer in the history.</summary>
    public bool HasAnswered(int actionId) => _answered.Contains(actionId);

    /// <summary>The id of the action that the event answers; null for events that answer none.</summary>
    public static int? AnsweredBy(HistoryEvent history) => history.EventTypeCase switch
    {
        HistoryEvent.EventTypeOneofCase.TaskCompleted => history.TaskCompleted.TaskScheduledId,
        HistoryEvent.EventTypeOneofCase.TaskFailed => history.TaskFailed.TaskScheduledId,
        HistoryEvent.EventTypeOneofCase.TimerFired => history.TimerFired.TimerId,
        _ => null,
    };

    private static bool Schedules(HistoryEvent history) =>
        history.EventTypeCase is HistoryEvent.EventTypeOneofCase.TaskScheduled or HistoryEvent.EventTypeOneofCase.TimerCreated;
}
