using System.Text.Json;

namespace Lkj.Durable.Tests;

/// <summary>The orchestrators of the recordings, written anew for this model.</summary>
public static class RecordedOrchestrators
{
    /// <summary>A worker that has them all. Its activities are never called: the recordings hold their answers.</summary>
    public static DurableWorker Worker()
    {
        DurableWorker worker = new();
        foreach (string activity in (string[])["Boom", "Double", "Echo", "Flaky", "NoSuchActivity", "ReturnsNull", "ReturnsTypes"])
            worker.AddActivityFunc<JsonElement, JsonElement>(activity, (_, input) => Task.FromResult(input));

        return worker
            .AddOrchestratorFunc<JsonElement, JsonElement>("OneActivity", (c, input) => c.CallActivityAsync<JsonElement>("Echo", input))
            .AddOrchestratorFunc<JsonElement, JsonElement>("Types", (c, input) => c.CallActivityAsync<JsonElement>("ReturnsTypes", input))
            .AddOrchestratorFunc<JsonElement, JsonElement>("ActivityFails", (c, input) => c.CallActivityAsync<JsonElement>("Boom", input))
            .AddOrchestratorFunc<JsonElement, string>("ActivityFailsCaught", (c, input) => Caught(c.CallActivityAsync("Boom", input)))
            .AddOrchestratorFunc<object?, string>("UnknownActivity", (c, _) => Caught(c.CallActivityAsync("NoSuchActivity")))
            .AddOrchestratorFunc<object?, string>("ParentChildFails", (c, _) => Caught(c.CallSubOrchestratorAsync<string>("ChildFails", "x")))
            .AddOrchestratorFunc<string, string>("ChildFails", (_, _) => throw new InvalidOperationException("child blew up"))
            .AddOrchestratorFunc<object?, string>("Throws", (_, _) => throw new ArgumentException("orchestrator threw"))
            .AddOrchestratorFunc<object?, string>("Parent", (c, _) => c.CallSubOrchestratorAsync<string>("Child", "from-parent"))
            .AddOrchestratorFunc<string, string>("Child", async (c, input) => "child:" + await c.CallActivityAsync<string>("Echo", input))
            .AddOrchestratorFunc<object?, int>("FanOut", async (c, _) =>
                (await Task.WhenAll(c.CallActivityAsync<int>("Double", 1), c.CallActivityAsync<int>("Double", 2))).Sum())
            .AddOrchestratorFunc<object?, string>("NullOutput", async (c, _) =>
                await c.CallActivityAsync<object?>("ReturnsNull") is null ? "was-null" : "was-something")
            .AddOrchestratorFunc<JsonElement, string>("RetrySdk", (c, input) => c.CallActivityAsync<string>(
                "Flaky", input, TaskOptions.FromRetryPolicy(new(4, TimeSpan.FromSeconds(1)))))
            .AddOrchestratorFunc<object?, object>("ExternalEvent", async (c, _) =>
                new { got = await c.WaitForExternalEvent<JsonElement>("Approval") })
            .AddOrchestratorFunc<object?, object>("EventOrTimeout", async (c, _) =>
                new { got = await c.WaitForExternalEvent<JsonElement>("Approval", TimeSpan.FromMinutes(30)) })
            .AddOrchestratorFunc<object?, object?>("WaitForever", (c, _) => c.WaitForExternalEvent<object?>("Never"))
            .AddOrchestratorFunc<object?, string>("Timer", async (c, _) =>
            {
                await c.CreateTimer(TimeSpan.FromSeconds(3));
                return "fired";
            })
            .AddOrchestratorFunc<JsonElement, JsonElement>("CustomStatus", async (c, input) =>
            {
                c.SetCustomStatus(new { step = "before", pct = 10 });
                JsonElement echoed = await c.CallActivityAsync<JsonElement>("Echo", input);
                c.SetCustomStatus(new { step = "after", pct = 100 });
                return echoed;
            })
            .AddOrchestratorFunc<int, string>("Loop", async (c, generation) =>
            {
                await c.CallActivityAsync<int>("Double", generation);
                if (generation < 3)
                    c.ContinueAsNew(generation + 1);
                return $"done at {generation}";
            })
            .AddOrchestratorFunc<int, string>("LoopKeepsEvents", async (c, generation) =>
            {
                await c.CreateTimer(TimeSpan.FromSeconds(4));
                if (generation > 0)
                    return "ping=" + await c.WaitForExternalEvent<string>("Ping");
                c.ContinueAsNew(generation + 1);
                return "";
            });
    }

    private static async Task<string> Caught(Task task)
    {
        try
        {
            await task;
            return "ended well";
        }
        catch (TaskFailedException e)
        {
            TaskFailureDetails failure = e.FailureDetails;
            string inner = failure.InnerFailure is { } i ? $"|inner:{i.ErrorType}:{i.ErrorMessage}" : "";
            return $"caught:{failure.ErrorType}:{failure.ErrorMessage}{inner}";
        }
    }
}
