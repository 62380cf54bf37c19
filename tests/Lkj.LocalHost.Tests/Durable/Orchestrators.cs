using System.Text.Json;
using Lkj.Durable;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>Orchestrators and activities for the engine's tests: those of the recordings, in short.</summary>
public static class Orchestrators
{
    /// <summary>A worker that has them all.</summary>
    public static DurableWorker Worker() => new DurableWorker()
        .AddActivityFunc<JsonElement, JsonElement>("Echo", (_, input) => Task.FromResult(input))
        .AddActivityFunc<int, int>("Double", (_, input) => Task.FromResult(2 * input))
        .AddActivityFunc<JsonElement, string>("Boom", (_, _) => throw new InvalidOperationException("boom"))
        .AddActivityFunc<JsonElement, JsonElement>(TestHandler.Unknown, (_, input) => Task.FromResult(input))
        .AddOrchestratorFunc<JsonElement, JsonElement>("OneActivity", (c, input) => c.CallActivityAsync<JsonElement>("Echo", input))
        .AddOrchestratorFunc<object?, int>("FanOut", async (c, _) =>
            (await Task.WhenAll(c.CallActivityAsync<int>("Double", 1), c.CallActivityAsync<int>("Double", 2))).Sum())
        .AddOrchestratorFunc<int, int>("FanOutMany", async (c, count) =>
            (await Task.WhenAll(Enumerable.Range(0, count).Select(i => c.CallActivityAsync<int>("Double", i)))).Sum())
        .AddOrchestratorFunc<JsonElement, JsonElement>("ActivityFails", (c, input) => c.CallActivityAsync<JsonElement>("Boom", input))
        .AddOrchestratorFunc<JsonElement, string>("ActivityFailsCaught", (c, input) => Caught(c.CallActivityAsync("Boom", input)))
        .AddOrchestratorFunc<JsonElement, string>("Retries", (c, input) => c.CallActivityAsync<string>(
            "Boom", input, TaskOptions.FromRetryPolicy(new(4, TimeSpan.FromSeconds(1)))))
        .AddOrchestratorFunc<object?, string>("UnknownActivity", (c, _) => Caught(c.CallActivityAsync(TestHandler.Unknown)))
        .AddOrchestratorFunc<object?, string>("Timer", async (c, _) =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(2));
            return "fired";
        })
        .AddOrchestratorFunc<object?, object>("ExternalEvent", async (c, _) => new { got = await c.WaitForExternalEvent<JsonElement>("Approval") })
        .AddOrchestratorFunc<int, string>("EventOrTimeout", async (c, seconds) =>
        {
            try
            {
                return await c.WaitForExternalEvent<string>("Approval", TimeSpan.FromSeconds(seconds));
            }
            catch (TaskCanceledException)
            {
                return "too late";
            }
        })
        .AddOrchestratorFunc<object?, string>("TwoEvents", async (c, _) =>
        {
            c.SetCustomStatus("waiting for the first");
            var first = await c.WaitForExternalEvent<string>("E");
            c.SetCustomStatus($"has {first}");
            return first + await c.WaitForExternalEvent<string>("E");
        })
        .AddOrchestratorFunc<object?, string>("ActivityThenEvent", async (c, _) =>
            await c.CallActivityAsync<string>("Echo", "a") + await c.WaitForExternalEvent<string>("E"))
        .AddOrchestratorFunc<string, string>("Everything", async (c, input) =>
        {
            var echoed = await c.CallActivityAsync<string>("Echo", input);
            await c.CreateTimer(TimeSpan.FromSeconds(1));
            return echoed + await c.WaitForExternalEvent<string>("E");
        })
        .AddOrchestratorFunc<object?, string>("Continues", async (c, _) =>
        {
            await c.CallActivityAsync<int>("Double", 1);
            c.ContinueAsNew();
            return "";
        });

    private static async Task<string> Caught(Task task)
    {
        try
        {
            await task;
            return "ended well";
        }
        catch (TaskFailedException exception)
        {
            var failure = exception.FailureDetails;
            return $"{failure.ErrorType}|{failure.ErrorMessage}|{failure.InnerFailure?.ErrorType}|{failure.InnerFailure?.ErrorMessage}";
        }
    }
}
