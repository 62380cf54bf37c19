using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Microsoft.AspNetCore.Http;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>What is left when a host is killed, and what the next one makes of it.</summary>
public sealed class RecoveryTests(TestAzurite azurite) : IAsyncLifetime
{
    private static readonly TimeSpan s_visibility = TimeSpan.FromSeconds(3);

    private readonly string _hub = TestEngine.NewHub();
    private readonly TestHandler _handler = TestHandler.Start(Orchestrators.Worker());

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _handler.DisposeAsync();

    [Theory]
    [InlineData("Echo")]
    [InlineData("OneActivity")]
    public async Task HostKilled_DuringACall_CallIsRepeatedAndInstanceCompletes(string function)
    {
        var called = new TaskCompletionSource();
        _handler.Answers[function] = context =>
        {
            called.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var clock = new TestClock();
        await using var killed = await StartAsync(clock);
        var id = await killed.StartInstanceAsync("OneActivity", "1");
        await called.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        clock.Stop();

        _handler.Answers.Clear();
        await using var next = await StartAsync();
        var end = await next.EndOfAsync(id);
        Assert.Equal((OrchestrationStatus.Completed, "1"), (end.OrchestrationStatus, JsonText(end.Output)));
        Assert.Equal(function == "Echo" ? 2 : 1, _handler.CallsOf("Echo"));
        Assert.Single(await next.HistoryAsync(id), past => past.EventTypeCase == Kind.TaskCompleted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task HostKilled_AfterTheTurnIsStored_ItsMessagesAreSentByTheNextHost(bool sentAlready)
    {
        var hub = TestEngine.Storage(azurite, _hub, s_visibility);
        await hub.CreateAsync(CancellationToken.None);
        var start = new HubMessage("i", "e", Event(history => history.ExecutionStarted = new ExecutionStartedEvent { Name = "OneActivity", Input = "1" }));
        await hub.SendAsync(new OutgoingMessage(start), CancellationToken.None);
        var delivery = Assert.Single(await hub.Control.ReceiveAsync(1, CancellationToken.None));
        var instance = await hub.NewInstanceAsync(start, CancellationToken.None);
        Assert.True(await hub.Instances.AddAsync(instance, CancellationToken.None));
        var scheduled = Event(history => history.TaskScheduled = new TaskScheduledEvent { Name = "Echo", Input = "1" }, 0);
        var outgoing = new OutgoingMessage(new HubMessage("i", "e", scheduled));
        var turn = new Turn(
            1,
            [
                Event(history => history.OrchestratorStarted = new OrchestratorStartedEvent()),
                start.Event,
                Event(history => history.TaskScheduled = new TaskScheduledEvent { Name = "Echo" }, 0),
                Event(history => history.OrchestratorCompleted = new OrchestratorCompletedEvent()),
            ],
            [outgoing],
            [delivery.Id],
            null);
        Assert.True(await hub.History.AppendAsync(instance, turn, CancellationToken.None));
        if (sentAlready)
            await hub.SendAsync(outgoing, CancellationToken.None);

        await using var next = await StartAsync();
        Assert.Equal("1", JsonText((await next.EndOfAsync("i")).Output));
        Assert.Equal(1, _handler.CallsOf("OneActivity"));
        var history = await next.HistoryAsync("i");
        Assert.Single(history, past => past.EventTypeCase == Kind.TaskScheduled);
        Assert.Single(history, past => past.EventTypeCase == Kind.TaskCompleted);
    }

    [Fact]
    public async Task TimerDueWhileNoHostRuns_FiresAtTheNextStart()
    {
        string id;
        await using (var first = await StartAsync())
        {
            id = await first.StartInstanceAsync("Timer");
            await first.UntilAsync(id, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        }
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        await using var next = await StartAsync();
        Assert.Equal("\"fired\"", (await next.EndOfAsync(id)).Output);
    }

    [Fact]
    public async Task DuplicateMessages_GiveNoDuplicateEvents()
    {
        await using var engine = await StartAsync();
        var id = await engine.StartInstanceAsync("ActivityThenEvent");
        await engine.UntilAsync(id, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        var instance = (await engine.Hub.Instances.FindAsync(id, CancellationToken.None))!;
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var result = Event(history => history.TaskCompleted = new TaskCompletedEvent { TaskScheduledId = 0, Result = """ "\"again\"" """ });
            await engine.Hub.SendAsync(new OutgoingMessage(new HubMessage(id, instance.ExecutionId, result)), CancellationToken.None);
            var start = Event(history => history.ExecutionStarted = new ExecutionStartedEvent { Name = "ActivityThenEvent" });
            await engine.Hub.SendAsync(new OutgoingMessage(new HubMessage(id, instance.ExecutionId, start)), CancellationToken.None);
        }
        await engine.RaiseAsync(id, "E", "\"b\"");
        await engine.EndOfAsync(id);

        var kinds = (await engine.HistoryAsync(id)).Select(past => past.EventTypeCase).ToArray();
        Assert.Single(kinds, Kind.ExecutionStarted);
        Assert.Single(kinds, Kind.TaskCompleted);
        Assert.Single(kinds, Kind.EventRaised);
    }

    [Fact]
    public async Task TwoHosts_OnOneHub_EveryInstanceHasOneHistory()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => one.StartInstanceAsync("FanOut")));
        foreach (var id in ids)
        {
            Assert.Equal("6", (await other.EndOfAsync(id)).Output);
            Assert.Equal(2, (await other.HistoryAsync(id)).Count(past => past.EventTypeCase == Kind.TaskCompleted));
        }
    }

    [Fact]
    public async Task FunctionTimeout_RepeatsTheTurn()
    {
        var calls = 0;
        var done = new OrchestratorResponse { Actions = { new OrchestratorAction { CompleteOrchestration = new() { OrchestrationStatus = OrchestrationStatus.Completed } } } };
        var worker = Orchestrators.Worker();
        await using var handler = TestHandler.Start(worker);
        handler.Answers["Timer"] = context => Interlocked.Increment(ref calls) == 1
            ? Task.Delay(Timeout.Infinite, context.RequestAborted)
            : TestHandler.JsonAsync(context, $$"""{"ReturnValue":"{{done.ToByteString().ToBase64()}}"}""");
        await using var engine = await TestEngine.StartAsync(
            TestEngine.Storage(azurite, _hub, s_visibility), handler, functionTimeout: TimeSpan.FromMilliseconds(500));
        var end = await engine.EndOfAsync(await engine.StartInstanceAsync("Timer"));
        Assert.Equal(OrchestrationStatus.Completed, end.OrchestrationStatus);
        Assert.Equal(2, calls);
    }

    private Task<TestEngine> StartAsync(TimeProvider? clock = null) =>
        TestEngine.StartAsync(TestEngine.Storage(azurite, _hub, s_visibility, clock), _handler, clock);

    private static string JsonText(string output) => System.Text.Json.Nodes.JsonNode.Parse(output)!.ToString();

    private static HistoryEvent Event(Action<HistoryEvent> fill, int id = -1)
    {
        var history = new HistoryEvent { EventId = id, Timestamp = Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) };
        fill(history);
        return history;
    }
}
