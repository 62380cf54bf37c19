using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Durable.Orchestrations;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>What becomes of each kind of message in each state of its instance.</summary>
public sealed class InboxTests
{
    private static readonly HistoryEvent s_scheduled = new() { EventId = 0, TaskScheduled = new TaskScheduledEvent { Name = "A" } };
    private static readonly HistoryEvent s_timer = new() { EventId = 1, TimerCreated = new TimerCreatedEvent() };

    [Theory]
    [InlineData("none", null, "accepted")]
    [InlineData("none", "old", "dropped")]
    [InlineData("pending e", null, "accepted")]
    [InlineData("pending other", null, "dropped")]
    [InlineData("running e", null, "dropped")]
    [InlineData("ended old", "old", "accepted")]
    [InlineData("ended old", null, "dropped")]
    [InlineData("running old", "old", "dropped")]
    public void Start_CountsOnlyForItsRow(string instance, string? replaces, string expected) =>
        Assert.Equal(expected, SortOne(instance, Start("e", replaces)));

    [Theory]
    [InlineData("none", "dropped")]
    [InlineData("pending e", "postponed")]
    [InlineData("running e", "accepted")]
    [InlineData("ended e", "dropped")]
    [InlineData("failed e", "dropped")]
    public void Event_CountsOnlyForARunningInstance(string instance, string expected) =>
        Assert.Equal(expected, SortOne(instance, Delivery(null, new HistoryEvent { EventRaised = new EventRaisedEvent { Name = "E" } })));

    [Theory]
    [InlineData("running e", "dropped")]
    [InlineData("ended e", "dropped")]
    [InlineData("failed e", "accepted")]
    public void Rewind_CountsOnlyForAFailedInstance(string instance, string expected) =>
        Assert.Equal(expected, SortOne(instance, Delivery(null, new HistoryEvent { GenericEvent = new GenericEvent() })));

    [Theory]
    [InlineData("none", "e", 0, "dropped")]
    [InlineData("running e", "e", 0, "accepted")]
    [InlineData("running e", "e", 7, "postponed")]
    [InlineData("running e", "late", 0, "postponed")]
    [InlineData("ended e", "e", 0, "dropped")]
    public void Result_CountsOnlyForWhatItsExecutionScheduled(string instance, string execution, int action, string expected) =>
        Assert.Equal(expected, SortOne(instance, Result(execution, action)));

    [Fact]
    public void Result_Twice_CountsOnce()
    {
        var inbox = Inbox.Sort(Row("running e"), Past("running e"), [Result("e", 0), Result("e", 0), Fired(1)]);
        Assert.Equal((2, 1, 0), (inbox.Accepted.Count, inbox.Dropped.Count, inbox.Postponed.Count));
    }

    [Fact]
    public void Delivery_UsedBefore_IsDropped()
    {
        var again = Delivery(null, new HistoryEvent { EventRaised = new EventRaisedEvent { Name = "E" } });
        var history = new History([new Turn(1, [s_scheduled], [], [again.Id], null)]);
        Assert.Equal([again], Inbox.Sort(Row("running e"), history, [again]).Dropped);
    }

    [Fact]
    public void Event_FetchedWithALateResultOfAnOverwrittenExecution_IsLost()
    {
        var raised = Delivery(null, new HistoryEvent { EventRaised = new EventRaisedEvent { Name = "E" } });
        var late = Result("overwritten", 0);
        var inbox = Inbox.Sort(Row("running e"), Past("running e"), [raised, late]);
        Assert.Equal([raised], inbox.Dropped);
        Assert.Equal([late], inbox.Postponed);
    }

    [Fact]
    public void Event_WithItsStart_ComesAfterIt()
    {
        var raised = Delivery(null, new HistoryEvent { EventRaised = new EventRaisedEvent { Name = "E" } });
        var start = Start("e", null);
        Assert.Equal([start, raised], Inbox.Sort(Row("pending e"), History.Empty, [raised, start]).Accepted);
    }

    private static string SortOne(string instance, HubDelivery delivery)
    {
        var inbox = Inbox.Sort(Row(instance), Past(instance), [delivery]);
        Assert.Equal(1, inbox.Accepted.Count + inbox.Dropped.Count + inbox.Postponed.Count);
        return inbox.Accepted.Count == 1 ? "accepted" : inbox.Dropped.Count == 1 ? "dropped" : "postponed";
    }

    private static Instance? Row(string instance)
    {
        var words = instance.Split(' ');
        if (words.Length == 1)
            return null;
        var status = words[0] switch
        {
            "pending" => OrchestrationStatus.Pending,
            "running" => OrchestrationStatus.Running,
            "failed" => OrchestrationStatus.Failed,
            _ => OrchestrationStatus.Completed,
        };
        return new Instance("i", words[1], "O", default) { Status = status, Turn = status == OrchestrationStatus.Pending ? 0 : 1 };
    }

    private static History Past(string instance) =>
        instance is "none" || instance.StartsWith("pending", StringComparison.Ordinal)
            ? History.Empty
            : new History([new Turn(1, [s_scheduled, s_timer], [], [], null)]);

    private static HubDelivery Start(string execution, string? replaces) =>
        Delivery(execution, new HistoryEvent { ExecutionStarted = new ExecutionStartedEvent { Name = "O" } }, replaces);

    private static HubDelivery Result(string execution, int action) =>
        Delivery(execution, new HistoryEvent { TaskCompleted = new TaskCompletedEvent { TaskScheduledId = action } });

    private static HubDelivery Fired(int action) => Delivery("e", new HistoryEvent { TimerFired = new TimerFiredEvent { TimerId = action } });

    private static HubDelivery Delivery(string? execution, HistoryEvent history, string? replaces = null) =>
        new(Guid.NewGuid().ToString(), new HubMessage("i", execution, history, replaces), "", null, 1, "");
}
