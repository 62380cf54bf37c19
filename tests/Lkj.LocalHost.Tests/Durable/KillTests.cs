using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Api;
using Lkj.LocalHost.Durable.Hub;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>A host killed before any of its writes to storage loses nothing and does nothing twice in the history.</summary>
public sealed class KillTests(TestAzurite azurite)
{
    private const int LastWrite = 24;
    private const int AtATime = 8;

    private static readonly TimeSpan s_visibility = TimeSpan.FromSeconds(2);
    private static readonly Kind[] s_once =
    [
        Kind.ExecutionStarted, Kind.TaskScheduled, Kind.TaskCompleted, Kind.TimerCreated, Kind.TimerFired, Kind.EventRaised, Kind.ExecutionCompleted,
    ];

    [Fact]
    public async Task HostKilled_BeforeAnyWrite_NextHostFinishesWithEachEventOnce()
    {
        var kills = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(1, LastWrite), options, async (write, _) =>
        {
            if (await RunAsync(write))
                Interlocked.Increment(ref kills);
        });
        Assert.InRange(kills, 14, LastWrite);
    }

    // True when the kill came before the orchestration had ended.
    private async Task<bool> RunAsync(int write)
    {
        var hub = TestEngine.NewHub();
        await using var handler = TestHandler.Start(Orchestrators.Worker());
        var client = TestEngine.Storage(azurite, hub, s_visibility);
        await client.CreateAsync(CancellationToken.None);
        var instances = new InstanceOperations(client, TimeProvider.System);
        await instances.StartAsync(new StartOrder("Everything", "i", "\"a\""), CancellationToken.None);
        await instances.RaiseAsync("i", "E", "\"b\"", CancellationToken.None);

        var kill = new KillSwitch();
        var killed = await TestEngine.StartAsync(TestEngine.Storage(azurite, hub, s_visibility, policy: kill), handler);
        kill.Arm(write);
        var ended = EndAsync(instances);
        await Task.WhenAny(kill.Killed, ended);
        var cameInTime = !ended.IsCompleted;

        await using (var next = await TestEngine.StartAsync(TestEngine.Storage(azurite, hub, s_visibility), handler))
        {
            var end = await next.EndOfAsync("i");
            Assert.Equal((OrchestrationStatus.Completed, "\"ab\""), (end.OrchestrationStatus, end.Output));
            var kinds = (await next.HistoryAsync("i")).Select(past => past.EventTypeCase).ToArray();
            Assert.All(s_once, kind => Assert.Single(kinds, kind));
        }
        kill.Release();
        await killed.DisposeAsync();
        return cameInTime;
    }

    private static async Task EndAsync(InstanceOperations instances)
    {
        while (await instances.FindAsync("i", CancellationToken.None) is not { HasEnded: true })
            await Task.Delay(50);
    }
}
