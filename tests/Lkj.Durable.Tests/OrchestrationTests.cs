using System.Text.Json;
using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.Durable.Tests;

public class OrchestrationTests
{
    private static readonly DateTimeOffset Start = new(2020, 1, 15, 1, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new(Start);
    private readonly DurableWorker worker = new();
    private readonly InMemoryEngine engine;

    public OrchestrationTests() => engine = new(worker, clock);

    [Fact]
    public async Task ActivityResult_LongDecimalAndDate_KeepsEveryDigit()
    {
        const string exact = """{"persen":92.710,"rupiah":9223372036854775807,"saat":"2019-12-31T17:00:00.1200000+07:00"}""";
        worker.AddActivityFunc<object?, JsonElement>("Hitung", (_, _) => Task.FromResult(JsonElement.Parse(exact)));
        worker.AddOrchestratorFunc<object?, JsonElement>("Susun", (c, _) => c.CallActivityAsync<JsonElement>("Hitung"));

        Assert.Equal(exact, (await RunAsync("Susun")).Output!.Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData("kata", "\"kata\"")]
    [InlineData(null, null)]
    public async Task ActivityInput_OfAnyKind_ArrivesAndReturns(object? input, string? output)
    {
        worker.AddActivityFunc<JsonElement?, JsonElement?>("Gema", (_, x) => Task.FromResult(x));
        worker.AddOrchestratorFunc<JsonElement?, JsonElement?>("Susun", (c, x) => c.CallActivityAsync<JsonElement?>("Gema", x));

        Assert.Equal(output, (await RunAsync("Susun", input)).Output);
    }

    [Fact]
    public async Task LongTimer_TenDays_IsCutIntoThreeDays()
    {
        worker.AddOrchestratorFunc<object?, DateTime>("Tunggu", async (c, _) =>
        {
            await c.CreateTimer(TimeSpan.FromDays(10));
            return c.CurrentUtcDateTime;
        });

        InMemoryInstance ended = await RunAsync("Tunggu");

        Assert.Equal(4, ended.Actions.Count(a => a.CreateTimer is not null));
        Assert.Equal(OrchestrationStatus.Completed, ended.Status);
        Assert.InRange(clock.GetUtcNow(), Start.AddDays(10), Start.AddDays(10).AddSeconds(1));
    }

    [Fact]
    public async Task EventWait_TimeIsOver_LaterEventGoesToTheNextWait()
    {
        worker.AddOrchestratorFunc<object?, string>("Tunggu", async (c, _) =>
        {
            try
            {
                return await c.WaitForExternalEvent<string>("Selesai", TimeSpan.FromMinutes(5));
            }
            catch (TaskCanceledException)
            {
                return "late: " + await c.WaitForExternalEvent<string>("SELESAI", TimeSpan.FromMinutes(5));
            }
        });
        engine.Start("Tunggu", null, "t");

        await engine.AdvanceAsync(TimeSpan.FromMinutes(6));
        engine.RaiseEvent("t", "selesai", "pdf");

        Assert.Equal("\"late: pdf\"", (await engine.RunToEndAsync("t")).Output);
    }

    [Fact]
    public async Task EventWait_EventCameBefore_NeedsNoTimer()
    {
        worker.AddActivityFunc<object?, int>("Satu", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, string>("Tunggu", async (c, _) =>
        {
            await c.CallActivityAsync("Satu");
            return await c.WaitForExternalEvent<string>("Selesai", TimeSpan.FromDays(1));
        });
        engine.Start("Tunggu", null, "t");
        engine.RaiseEvent("t", "Selesai", "pdf");

        InMemoryInstance ended = await engine.RunToEndAsync("t");

        Assert.Equal("\"pdf\"", ended.Output);
        Assert.DoesNotContain(ended.Actions, action => action.CreateTimer is not null);
    }

    [Fact]
    public async Task Events_OfOneName_AreTakenInOrderOfArrival()
    {
        worker.AddOrchestratorFunc<object?, string>("Tunggu", async (c, _) =>
            await c.WaitForExternalEvent<string>("A") + await c.WaitForExternalEvent<string>("A"));
        engine.Start("Tunggu", null, "t");
        engine.RaiseEvent("t", "A", "1");
        engine.RaiseEvent("t", "B", "x");
        engine.RaiseEvent("t", "a", "2");

        Assert.Equal("\"12\"", (await engine.RunToEndAsync("t")).Output);
    }

    [Fact]
    public async Task Event_OfAnotherShape_CanBeCaught()
    {
        worker.AddOrchestratorFunc<object?, string>("Tunggu", async (c, _) =>
        {
            try
            {
                return (await c.WaitForExternalEvent<int>("A")).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (JsonException)
            {
                return "another shape";
            }
        });
        engine.Start("Tunggu", null, "t");
        engine.RaiseEvent("t", "A", "text");

        Assert.Equal("\"another shape\"", (await engine.RunToEndAsync("t")).Output);
    }

    [Fact]
    public async Task CustomStatus_LaterTurns_RepeatIt()
    {
        worker.AddActivityFunc<object?, int>("Satu", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
        {
            c.SetCustomStatus("berjalan");
            await c.CallActivityAsync("Satu");
            return await c.CallActivityAsync<int>("Satu");
        });

        InMemoryInstance ended = await RunAsync("Susun");

        Assert.Equal((3, "\"berjalan\""), (ended.Turns, ended.CustomStatus));
    }

    [Fact]
    public async Task Suspended_ActivityEnds_GoesOnOnlyAfterResume()
    {
        worker.AddActivityFunc<object?, int>("Satu", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
            await c.CallActivityAsync<int>("Satu") + await c.CallActivityAsync<int>("Satu"));
        engine.Start("Susun", null, "s");
        engine.Suspend("s", "tunggu dulu");

        await engine.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal((OrchestrationStatus.Suspended, 0), (engine["s"].Status, engine.ActivityCalls.Count));

        engine.Resume("s");
        Assert.Equal("2", (await engine.RunToEndAsync("s")).Output);
    }

    [Fact]
    public async Task Terminated_WhileWaiting_ReasonIsTheOutput()
    {
        worker.AddOrchestratorFunc<object?, string>("Tunggu", (c, _) => c.WaitForExternalEvent<string>("A"));
        engine.Start("Tunggu", null, "t");
        await engine.RunAsync();
        engine.Terminate("t", "dihentikan");

        InMemoryInstance ended = await engine.RunToEndAsync("t");

        Assert.Equal((OrchestrationStatus.Terminated, "dihentikan"), (ended.Status, ended.Output));
    }

    [Fact]
    public async Task NewGuid_ManyOverManyRuns_AllDiffer()
    {
        worker.AddOrchestratorFunc<string[], string[]>("Acak", (c, before) =>
        {
            string[] all = [.. before, c.NewGuid().ToString(), c.NewGuid().ToString()];
            if (all.Length < 20)
                c.ContinueAsNew(all);
            return Task.FromResult(all);
        });

        string[] made = JsonSerializer.Deserialize<string[]>((await RunAsync("Acak", Array.Empty<string>())).Output!)!;

        Assert.Equal(20, made.Distinct().Count());
        Assert.All(made, text => Assert.Equal('8', text[14]));
    }

    [Fact]
    public async Task IsReplaying_NewCode_RunsOnceNotReplaying()
    {
        List<string> log = [];
        worker.AddActivityFunc<object?, int>("Satu", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
        {
            log.Add(c.IsReplaying ? "replay" : "begin");
            int one = await c.CallActivityAsync<int>("Satu");
            log.Add(c.IsReplaying ? "replay" : "end");
            return one;
        });

        await RunAsync("Susun");

        // The engine asks twice for each of the two turns.
        Assert.Equal(["begin", "begin", "replay", "end", "replay", "end"], log);
    }

    private Task<InMemoryInstance> RunAsync(string name, object? input = null)
    {
        engine.Start(name, input, "uji");
        return engine.RunToEndAsync("uji");
    }
}
