using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>An action and the event that records it, in the same words: kind and name, which a replay must repeat.</summary>
internal static class ActionLabel
{
    /// <summary>The label of an action.</summary>
    public static string Of(OrchestratorAction action) => action.OrchestratorActionTypeCase switch
    {
        OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask => Activity(action.ScheduleTask.Name),
        OrchestratorAction.OrchestratorActionTypeOneofCase.CreateSubOrchestration => Child(action.CreateSubOrchestration.Name),
        OrchestratorAction.OrchestratorActionTypeOneofCase.CreateTimer => Timer,
        OrchestratorAction.OrchestratorActionTypeOneofCase.SendEvent => Event(action.SendEvent.Name),
        var kind => kind.ToString(),
    };

    /// <summary>The label of the event that records an action.</summary>
    public static string Of(HistoryEvent recorded) => recorded.EventTypeCase switch
    {
        HistoryEvent.EventTypeOneofCase.TaskScheduled => Activity(recorded.TaskScheduled.Name),
        HistoryEvent.EventTypeOneofCase.SubOrchestrationInstanceCreated => Child(recorded.SubOrchestrationInstanceCreated.Name),
        HistoryEvent.EventTypeOneofCase.TimerCreated => Timer,
        HistoryEvent.EventTypeOneofCase.EventSent => Event(recorded.EventSent.Name),
        var kind => kind.ToString(),
    };

    private const string Timer = "a timer";

    private static string Activity(string name) => $"activity '{name}'";

    private static string Child(string name) => $"sub-orchestration '{name}'";

    private static string Event(string name) => $"sent event '{name}'";
}
