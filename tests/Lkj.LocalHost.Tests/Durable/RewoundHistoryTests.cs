using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Orchestrations;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Tests.Durable;

public sealed class RewoundHistoryTests
{
    [Fact]
    public void Of_FailedEndAndFailedActivities_BecomeGenericEventsInPlace()
    {
        HistoryEvent[] history =
        [
            new() { EventId = -1, OrchestratorStarted = new OrchestratorStartedEvent() },
            new() { EventId = 0, TaskScheduled = new TaskScheduledEvent { Name = "Well" } },
            new() { EventId = 1, TaskScheduled = new TaskScheduledEvent { Name = "Badly" } },
            new() { EventId = -1, TaskCompleted = new TaskCompletedEvent { TaskScheduledId = 0 } },
            new() { EventId = -1, TaskFailed = new TaskFailedEvent { TaskScheduledId = 1 } },
            new() { EventId = 2, ExecutionCompleted = new ExecutionCompletedEvent { OrchestrationStatus = OrchestrationStatus.Failed } },
        ];
        var rewound = RewoundHistory.Of(history);
        Assert.Equal(
            [Kind.OrchestratorStarted, Kind.TaskScheduled, Kind.GenericEvent, Kind.TaskCompleted, Kind.GenericEvent, Kind.GenericEvent],
            rewound.Select(past => past.EventTypeCase));
        Assert.Equal(history.Select(past => past.EventId), rewound.Select(past => past.EventId));
    }

    [Fact]
    public void Of_HistoryWithoutFailures_IsTheSame()
    {
        HistoryEvent[] history =
        [
            new() { EventId = 0, TaskScheduled = new TaskScheduledEvent { Name = "Well" } },
            new() { EventId = -1, TaskCompleted = new TaskCompletedEvent() },
            new() { EventId = -1, EventRaised = new EventRaisedEvent { Name = "E" } },
        ];
        Assert.Equal(history, RewoundHistory.Of(history));
    }
}
