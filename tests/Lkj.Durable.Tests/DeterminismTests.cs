using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.Durable.Tests;

public class DeterminismTests
{
    private const string NonDeterministic = "Lkj.Durable.NonDeterministicOrchestrationException";

    public static TheoryData<string> Scenarios => RecordingTests.Scenarios;

    // A turn's answer depends on history alone: the history of a longer life, cut at the end of any turn, gives the same
    // new actions as the shorter life gave.
    [Theory, MemberData(nameof(Scenarios))]
    public void History_CutAtEveryTurn_GivesTheActionsOfThatTurn(string scenario)
    {
        DurableWorker worker = RecordedOrchestrators.Worker();
        // A rewind rewrites what lies before it, and a new generation begins a new history.
        RecordedTurn[][] lives = [.. Recording.Load(scenario).Turns
            .GroupBy(turn => (turn.Function, ExecutionId(turn.Request), Rewound: turn.Request.PastEvents.Any(e => e.GenericEvent is not null)))
            .Select(life => life.ToArray())];

        Assert.NotEmpty(lives);
        foreach (RecordedTurn[] life in lives)
            foreach (RecordedTurn turn in life)
            {
                OrchestratorRequest cut = new() { InstanceId = turn.Request.InstanceId };
                cut.PastEvents.Add(life[^1].Request.PastEvents.Concat(life[^1].Request.NewEvents).Take(turn.Request.PastEvents.Count));
                cut.NewEvents.Add(life[^1].Request.PastEvents.Concat(life[^1].Request.NewEvents)
                    .Skip(turn.Request.PastEvents.Count).Take(turn.Request.NewEvents.Count));

                Assert.Equal(turn.AnswerOf(worker), (turn with { Request = cut }).AnswerOf(worker));
            }
    }

    [Fact]
    public async Task AnotherActivity_ThanRecorded_FailsWithBothNames()
    {
        bool changed = false;
        (InMemoryEngine engine, DurableWorker worker) = Engine();
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
            await c.CallActivityAsync<int>(changed ? "Dua" : "Satu") + await c.WaitForExternalEvent<int>("A"));
        InMemoryInstance instance = engine.Start("Susun", null, "s");
        await engine.RunAsync();

        changed = true;
        engine.RaiseEvent("s", "A", 1);
        await engine.RunAsync();

        Assert.Equal(
            (OrchestrationStatus.Failed, NonDeterministic,
                "History holds activity 'Satu' as action 0, but the orchestrator, run again, asked for activity 'Dua'."),
            (instance.Status, instance.Failure!.ErrorType, instance.Failure.ErrorMessage));
        Assert.Equal(instance.Actions.Count, instance.Actions.Select(action => action.Id).Distinct().Count());
    }

    [Fact]
    public async Task MissingAction_ThatWasRecorded_Fails()
    {
        bool changed = false;
        (InMemoryEngine engine, DurableWorker worker) = Engine();
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
        {
            if (!changed)
                await c.CallActivityAsync("Satu");
            return await c.WaitForExternalEvent<int>("A");
        });
        InMemoryInstance instance = engine.Start("Susun", null, "s");
        await engine.RunAsync();

        changed = true;
        engine.RaiseEvent("s", "A", 1);
        await engine.RunAsync();

        Assert.Equal((OrchestrationStatus.Failed, NonDeterministic), (instance.Status, instance.Failure!.ErrorType));
        Assert.Contains("did not ask for it", instance.Failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherKind_ThanRecorded_Fails()
    {
        bool changed = false;
        (InMemoryEngine engine, DurableWorker worker) = Engine();
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
        {
            await (changed ? c.CreateTimer(TimeSpan.FromSeconds(1)) : c.CallActivityAsync("Satu"));
            return await c.WaitForExternalEvent<int>("A");
        });
        InMemoryInstance instance = engine.Start("Susun", null, "s");
        await engine.RunAsync();

        changed = true;
        engine.RaiseEvent("s", "A", 1);
        await engine.RunAsync();

        Assert.Contains("asked for a timer", instance.Failure!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForeignTask_Awaited_FailsInsteadOfSleepingForever()
    {
        (InMemoryEngine engine, DurableWorker worker) = Engine();
        TaskCompletionSource<int> foreign = new();
        worker.AddOrchestratorFunc<object?, int>("Susun", (_, _) => foreign.Task);
        InMemoryInstance instance = engine.Start("Susun", null, "s");

        await engine.RunAsync();

        Assert.Equal(NonDeterministic, instance.Failure!.ErrorType);
    }

    [Fact]
    public async Task Context_UsedOutsideItsTurn_Throws()
    {
        (InMemoryEngine engine, DurableWorker worker) = Engine();
        TaskOrchestrationContext? kept = null;
        worker.AddOrchestratorFunc<object?, int>("Susun", (c, _) =>
        {
            kept = c;
            return c.WaitForExternalEvent<int>("A");
        });
        engine.Start("Susun", null, "s");
        await engine.RunAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept!.CallActivityAsync("Satu"));
    }

    [Fact]
    public void UnknownEvents_InHistory_AreIgnored()
    {
        DurableWorker worker = RecordedOrchestrators.Worker();
        RecordedTurn turn = Recording.Load("external-event").Turns.Last();
        OrchestratorRequest withMore = turn.Request.Clone();
        withMore.PastEvents.Add(new HistoryEvent { EventId = 7, Timestamp = new Timestamp() });
        withMore.PastEvents.Add(new HistoryEvent { EventId = 0, GenericEvent = new() { Data = "struck out" } });
        withMore.PastEvents.Add(new HistoryEvent { EventId = -1, ExecutionRewound = new() });

        Assert.Equal(turn.AnswerOf(worker), (turn with { Request = withMore }).AnswerOf(worker));
    }

    [Fact]
    public void Request_WithoutHistory_AsksForIt()
    {
        OrchestratorRequest request = new() { InstanceId = "s", NewEvents = { new HistoryEvent { OrchestratorStarted = new(), Timestamp = new() } } };

        OrchestratorResponse answer = InMemoryHost.CallOrchestrator(RecordedOrchestrators.Worker(), "Timer", request);

        Assert.Equal((true, 0), (answer.RequiresHistory, answer.Actions.Count));
    }

    private static string ExecutionId(OrchestratorRequest request) => request.PastEvents.Concat(request.NewEvents)
        .First(e => e.ExecutionStarted is not null).ExecutionStarted.OrchestrationInstance.ExecutionId;

    private static (InMemoryEngine Engine, DurableWorker Worker) Engine()
    {
        DurableWorker worker = new DurableWorker()
            .AddActivityFunc<object?, int>("Satu", (_, _) => Task.FromResult(1))
            .AddActivityFunc<object?, int>("Dua", (_, _) => Task.FromResult(2));
        return (new(worker, new FakeTimeProvider()), worker);
    }
}
