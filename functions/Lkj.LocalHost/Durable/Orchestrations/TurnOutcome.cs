using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Action = Lkj.Durable.Wire.OrchestratorAction.OrchestratorActionTypeOneofCase;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>What an orchestrator's answer means for the instance: events for its history and messages to send.</summary>
/// <param name="Events">The events, orchestratorCompleted last.</param>
/// <param name="Outbox">The messages.</param>
/// <param name="CustomStatus">The custom status of the answer; null when it has none.</param>
public sealed record TurnOutcome(IReadOnlyList<HistoryEvent> Events, IReadOnlyList<OutgoingMessage> Outbox, string? CustomStatus)
{
    /// <summary>The outcome of an answer. An action that LocalHost does not offer makes the instance Failed by name.</summary>
    public static TurnOutcome Of(OrchestratorResponse response, Instance instance, DateTimeOffset now)
    {
        if (response.Actions.Select(NotOffered.Reason).FirstOrDefault(reason => reason is not null) is { } refusal)
            return Failed(HandlerError.Output(refusal, null), now);

        var at = Timestamp.FromDateTimeOffset(now);
        var events = new List<HistoryEvent>();
        var outbox = new List<OutgoingMessage>();
        foreach (var action in response.Actions)
        {
            var history = new HistoryEvent { EventId = action.Id, Timestamp = at };
            switch (action.OrchestratorActionTypeCase)
            {
                case Action.ScheduleTask:
                    history.TaskScheduled = new TaskScheduledEvent { Name = action.ScheduleTask.Name };
                    var work = history.Clone();
                    work.TaskScheduled.Input = action.ScheduleTask.Input;
                    outbox.Add(new OutgoingMessage(new HubMessage(instance.Id, instance.ExecutionId, work)));
                    break;
                case Action.CreateTimer:
                    var fireAt = action.CreateTimer.FireAt;
                    history.TimerCreated = new TimerCreatedEvent { FireAt = fireAt };
                    var fired = new HistoryEvent { EventId = -1, Timestamp = at, TimerFired = new TimerFiredEvent { TimerId = action.Id, FireAt = fireAt } };
                    outbox.Add(new OutgoingMessage(new HubMessage(instance.Id, instance.ExecutionId, fired), fireAt.ToDateTimeOffset()));
                    break;
                case Action.SendEvent:
                    var sent = action.SendEvent;
                    history.EventSent = new EventSentEvent { InstanceId = sent.Instance.InstanceId, Name = sent.Name, Input = sent.Data };
                    var raised = new HistoryEvent { EventId = -1, Timestamp = at, EventRaised = new EventRaisedEvent { Name = sent.Name, Input = sent.Data } };
                    outbox.Add(new OutgoingMessage(new HubMessage(sent.Instance.InstanceId, null, raised)));
                    break;
                case Action.CompleteOrchestration:
                    var end = action.CompleteOrchestration;
                    history.ExecutionCompleted = new ExecutionCompletedEvent
                    {
                        OrchestrationStatus = end.OrchestrationStatus,
                        Result = end.Result,
                        FailureDetails = end.FailureDetails,
                    };
                    break;
            }
            events.Add(history);
        }
        events.Add(new HistoryEvent { EventId = -1, Timestamp = at, OrchestratorCompleted = new OrchestratorCompletedEvent() });
        return new TurnOutcome(events, outbox, response.CustomStatus);
    }

    /// <summary>The outcome of a call that failed: the instance is Failed for good, unless it is rewound.</summary>
    /// <param name="output">The instance's output.</param>
    /// <param name="now">The time of the failure.</param>
    public static TurnOutcome Failed(string output, DateTimeOffset now)
    {
        var at = Timestamp.FromDateTimeOffset(now);
        var end = new ExecutionCompletedEvent { OrchestrationStatus = OrchestrationStatus.Failed, Result = output };
        return new TurnOutcome(
            [
                new HistoryEvent { EventId = -1, Timestamp = at, ExecutionCompleted = end },
                new HistoryEvent { EventId = -1, Timestamp = at, OrchestratorCompleted = new OrchestratorCompletedEvent() },
            ],
            [],
            null);
    }
}
