using System.Text.Json;
using CsCheck;
using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.Durable.Tests;

public class FailureTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly DurableWorker worker = new();
    private readonly InMemoryEngine engine;

    public FailureTests() => engine = new(worker, clock);

    [Fact]
    public async Task Retry_HandlerDiesTwice_ThirdAttemptCounts()
    {
        worker.AddActivityFunc<object?, string>("Kirim", (_, _) => Task.FromResult("terkirim"));
        worker.AddOrchestratorFunc<object?, string>("Susun", (c, _) => c.CallActivityAsync<string>(
            "Kirim", options: TaskOptions.FromRetryPolicy(new(3, TimeSpan.FromSeconds(10), 2))));
        engine.HandlerDies = (_, call) => call <= 2;
        DateTimeOffset start = clock.GetUtcNow();

        InMemoryInstance ended = await RunAsync("Susun");

        Assert.Equal("\"terkirim\"", ended.Output);
        Assert.Equal(
            ["ScheduleTask", "CreateTimer", "ScheduleTask", "CreateTimer", "ScheduleTask", "CompleteOrchestration"],
            ended.Actions.Select(action => action.OrchestratorActionTypeCase.ToString()));
        Assert.InRange(clock.GetUtcNow() - start, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task Retry_AllAttemptsFail_LastFailureEndsTheRun()
    {
        worker.AddActivityFunc<object?, string>("Kirim", (_, _) => throw new InvalidOperationException("lost on the way"));
        worker.AddOrchestratorFunc<object?, string>("Susun", (c, _) => c.CallActivityAsync<string>(
            "Kirim", options: TaskOptions.FromRetryPolicy(new(2, TimeSpan.FromSeconds(1)))));

        InMemoryInstance ended = await RunAsync("Susun");

        Assert.Equal((OrchestrationStatus.Failed, 2), (ended.Status, engine.ActivityCalls.Count));
        Assert.Equal("Lkj.Durable.TaskFailedException", ended.Failure!.ErrorType);
        Assert.Equal("Microsoft.Azure.WebJobs.Host.FunctionInvocationException", ended.Failure.InnerFailure.ErrorType);
        Assert.Equal("Task 'Kirim' (#2) failed: Exception while executing function: Functions.Kirim", ended.Output);
    }

    [Fact]
    public void RetryDelay_AnyPolicy_GrowsUpToItsLimit() => Gen
        .Select(Gen.Int[1, 20], Gen.Int[1, 600], Gen.Decimal[1, 10], Gen.Int[0, 100_000])
        .Sample((attempts, first, factor, more) =>
        {
            RetryPolicy policy = new(
                attempts, TimeSpan.FromSeconds(first), factor, TimeSpan.FromSeconds(first) + TimeSpan.FromSeconds(more));
            TaskFailureDetails failure = new("E", "e");
            TimeSpan[] delays = [.. Enumerable.Range(1, attempts - 1).Select(n => policy.DelayAfter(n, TimeSpan.Zero, failure)!.Value)];

            Assert.Equal(delays.Order(), delays);
            Assert.All(delays, delay => Assert.InRange(delay, policy.FirstRetryInterval, policy.MaxRetryInterval));
            Assert.Null(policy.DelayAfter(attempts, TimeSpan.Zero, failure));
            Assert.Null(policy.DelayAfter(1, TimeSpan.Zero, failure with { IsNonRetriable = true }));
        });

    [Theory]
    [InlineData(1, 1, 2, 1)]
    [InlineData(1, 2, 2, 2)]
    [InlineData(1, 4, 2, 8)]
    [InlineData(3, 4, 1, 3)]
    [InlineData(60, 12, 10, 3600)]
    public void RetryDelay_ByTable_AsComputedByHand(int first, int failed, int factor, int expected)
    {
        RetryPolicy policy = new(100, TimeSpan.FromSeconds(first), factor);

        TimeSpan delay = policy.DelayAfter(failed, TimeSpan.Zero, new("E", "e"))!.Value;

        Assert.Equal(TimeSpan.FromSeconds(expected), delay);
    }

    [Fact]
    public void RetryTimeout_TimeIsOver_NoFurtherAttempt()
    {
        RetryPolicy policy = new(100, TimeSpan.FromSeconds(1), retryTimeout: TimeSpan.FromMinutes(1));

        Assert.NotNull(policy.DelayAfter(1, TimeSpan.FromSeconds(59), new("E", "e")));
        Assert.Null(policy.DelayAfter(1, TimeSpan.FromSeconds(60), new("E", "e")));
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1)]
    [InlineData(1, 2, 1, 1, 2)]
    [InlineData(1, 2, 1, 2, 1)]
    public void RetryPolicy_OutOfRange_Throws(int attempts, int first, int factor, int longest, int timeout) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetryPolicy(
            attempts, TimeSpan.FromSeconds(first), factor, TimeSpan.FromSeconds(longest), TimeSpan.FromSeconds(timeout)));

    [Fact]
    public async Task Child_Fails_ParentSeesWhy()
    {
        worker.AddOrchestratorFunc<object?, string>("Anak", (_, _) => throw new ArgumentException("tidak cocok"));
        worker.AddOrchestratorFunc<object?, string>("Induk", async (c, _) =>
        {
            try
            {
                return await c.CallSubOrchestratorAsync<string>("Anak");
            }
            catch (TaskFailedException e)
            {
                return $"{e.TaskName} {e.FailureDetails.ErrorType}: {e.FailureDetails.ErrorMessage}";
            }
        });

        Assert.Equal("\"Anak System.ArgumentException: tidak cocok\"", (await RunAsync("Induk")).Output);
    }

    [Fact]
    public async Task Children_WithoutIds_GetOwnIdsFromTheParent()
    {
        worker.AddOrchestratorFunc<int, int>("Anak", (_, n) => Task.FromResult(n * n));
        worker.AddOrchestratorFunc<object?, int>("Induk", async (c, _) => (await Task.WhenAll(
            Enumerable.Range(1, 10).Select(n => c.CallSubOrchestratorAsync<int>("Anak", n)))).Sum());

        Assert.Equal("385", (await RunAsync("Induk")).Output);
        Assert.Equal(11, engine.Instances.Count);
        Assert.All(engine.Instances.Skip(1), child => Assert.Matches("^uji\\.[0-9a-f]{16}$", child.Id));
    }

    [Fact]
    public async Task ChildRetry_GivenId_IsNotUsedTwice()
    {
        int runs = 0;
        worker.AddOrchestratorFunc<object?, string>("Anak", (c, _) => c.InstanceId == "anak-1"
            ? throw new InvalidOperationException("first")
            : Task.FromResult($"{c.InstanceId} {++runs > 0}"));
        worker.AddOrchestratorFunc<object?, string>("Induk", (c, _) => c.CallSubOrchestratorAsync<string>(
            "Anak", options: new SubOrchestrationOptions("anak-1", new(2, TimeSpan.FromSeconds(1)))));

        Assert.Equal("\"anak-1.2 True\"", (await RunAsync("Induk")).Output);
    }

    [Fact]
    public async Task Failure_TextThatStorageCannotHold_IsReplaced()
    {
        worker.AddOrchestratorFunc<object?, string>("Susun", (_, _) =>
            throw new InvalidOperationException("a\u0000b\uD800c \U0001F5F3 d\uFFFE"));

        Assert.Equal("a\uFFFDb\uFFFDc \U0001F5F3 d\uFFFD", (await RunAsync("Susun")).Output);
    }

    [Fact]
    public async Task Input_OfAnotherShape_FailsTheInstance()
    {
        worker.AddOrchestratorFunc<int, int>("Susun", (_, n) => Task.FromResult(n));

        Assert.Equal(typeof(JsonException).FullName, (await RunAsync("Susun", "kata")).Failure!.ErrorType);
    }

    private Task<InMemoryInstance> RunAsync(string name, object? input = null)
    {
        engine.Start(name, input, "uji");
        return engine.RunToEndAsync("uji");
    }
}
