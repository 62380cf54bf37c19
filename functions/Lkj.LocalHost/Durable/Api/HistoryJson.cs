using System.Globalization;
using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>The <c>historyEvents</c> of a status: without the marks of turns, and with activities' scheduling folded into their end.</summary>
public static class HistoryJson
{
    private const string Fraction = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>The events of a history.</summary>
    /// <param name="history">All events, in order.</param>
    /// <param name="withOutput">Whether results are shown.</param>
    public static JsonArray Of(IReadOnlyList<HistoryEvent> history, bool withOutput)
    {
        var answered = history.Select(Hub.History.AnsweredBy).OfType<int>().ToHashSet();
        return [.. history.Where(IsShown).Select(past => One(past, history, withOutput))];

        bool IsShown(HistoryEvent past) =>
            past.EventTypeCase is not (Kind.OrchestratorStarted or Kind.OrchestratorCompleted)
            && !(past.EventTypeCase == Kind.TaskScheduled && answered.Contains(past.EventId));
    }

    private static JsonObject One(HistoryEvent past, IReadOnlyList<HistoryEvent> history, bool withOutput)
    {
        var json = new JsonObject { ["EventType"] = past.EventTypeCase.ToString() };
        switch (past.EventTypeCase)
        {
            case Kind.ExecutionStarted:
                json["Input"] = past.ExecutionStarted.Input;
                json["FunctionName"] = past.ExecutionStarted.Name;
                break;
            case Kind.TaskScheduled:
                json["FunctionName"] = past.TaskScheduled.Name;
                break;
            case Kind.TaskCompleted:
                if (withOutput)
                    json["Result"] = StatusJson.Parsed(past.TaskCompleted.Result);
                AddScheduled(json, past.TaskCompleted.TaskScheduledId, history);
                break;
            case Kind.TaskFailed:
                AddScheduled(json, past.TaskFailed.TaskScheduledId, history);
                json["Reason"] = $"Function '{json["FunctionName"]}' failed with an unhandled exception.";
                json["FailureDetails"] = Details(past.TaskFailed.FailureDetails);
                break;
            case Kind.TimerCreated:
                json["FireAt"] = Utc(past.TimerCreated.FireAt);
                break;
            case Kind.TimerFired:
                json["FireAt"] = Utc(past.TimerFired.FireAt);
                break;
            case Kind.EventRaised:
                json["Name"] = past.EventRaised.Name;
                json["Input"] = past.EventRaised.Input;
                break;
            case Kind.EventSent:
                json["InstanceId"] = past.EventSent.InstanceId;
                json["Name"] = past.EventSent.Name;
                json["Input"] = past.EventSent.Input;
                break;
            case Kind.ExecutionTerminated:
                json["Input"] = past.ExecutionTerminated.Input;
                break;
            case Kind.GenericEvent:
                json["Data"] = past.GenericEvent.Data;
                break;
            case Kind.ExecutionCompleted:
                json["OrchestrationStatus"] = past.ExecutionCompleted.OrchestrationStatus.ToString();
                if (withOutput)
                    json["Result"] = StatusJson.Parsed(past.ExecutionCompleted.Result);
                json["FailureDetails"] = Details(past.ExecutionCompleted.FailureDetails);
                break;
        }
        json["Timestamp"] = Utc(past.Timestamp);
        return json;
    }

    private static void AddScheduled(JsonObject json, int id, IReadOnlyList<HistoryEvent> history)
    {
        if (history.FirstOrDefault(past => past.EventTypeCase == Kind.TaskScheduled && past.EventId == id) is not { } scheduled)
            return;
        json["ScheduledTime"] = scheduled.Timestamp.ToDateTime().ToString(Fraction, CultureInfo.InvariantCulture) + "+00:00";
        json["FunctionName"] = scheduled.TaskScheduled.Name;
    }

    private static JsonObject? Details(TaskFailureDetails? failure) => failure is null
        ? null
        : new JsonObject
        {
            ["ErrorType"] = failure.ErrorType,
            ["ErrorMessage"] = failure.ErrorMessage,
            ["StackTrace"] = failure.StackTrace,
            ["InnerFailure"] = Details(failure.InnerFailure),
            ["IsNonRetriable"] = failure.IsNonRetriable,
        };

    private static string Utc(Timestamp time) => time.ToDateTime().ToString(Fraction, CultureInfo.InvariantCulture) + "Z";
}
