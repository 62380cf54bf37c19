using System.Text.Json.Nodes;
using Google.Protobuf;
using Lkj.Durable.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>What the recordings of the released extension show, played by our engine with the real worker and a real Azurite.</summary>
public sealed class OrchestrationTests(TestAzurite azurite) : IAsyncLifetime
{
    private readonly TestHandler _handler = TestHandler.Start(Orchestrators.Worker());
    private TestEngine _engine = null!;

    public async ValueTask InitializeAsync() =>
        _engine = await TestEngine.StartAsync(TestEngine.Storage(azurite, TestEngine.NewHub()), _handler);

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _handler.DisposeAsync();
    }

    [Fact]
    public async Task OneActivity_HistoryIsAsRecorded()
    {
        var id = await _engine.StartInstanceAsync("oneactivity", """{"hello":"wörld"}""");
        var end = await _engine.EndOfAsync(id);

        Assert.Equal(OrchestrationStatus.Completed, end.OrchestrationStatus);
        Assert.Equal("""{"hello":"wörld"}""", JsonNode.Parse(end.Output)!.ToJsonString(TestJson.Relaxed));
        Assert.Equal("null", end.CustomStatus);
        var history = await _engine.HistoryAsync(id);
        Assert.Equal(
            [Kind.OrchestratorStarted, Kind.ExecutionStarted, Kind.TaskScheduled, Kind.OrchestratorCompleted,
             Kind.OrchestratorStarted, Kind.TaskCompleted, Kind.ExecutionCompleted, Kind.OrchestratorCompleted],
            history.Select(past => past.EventTypeCase));
        Assert.Equal([-1, -1, 0, -1, -1, -1, 1, -1], history.Select(past => past.EventId));
        Assert.Null(history[2].TaskScheduled.Input);
    }

    [Fact]
    public async Task OrchestratorCall_EnvelopeIsAsRecorded()
    {
        await _engine.EndOfAsync(await _engine.StartInstanceAsync("OneActivity", "1", "envelope-1"));

        var body = JsonNode.Parse(_handler.Calls.First(call => call.Function == "OneActivity").Body)!;
        var quoted = body["Data"]!["context"]!.GetValue<string>();
        Assert.Equal('"', quoted[0]);
        var request = OrchestratorRequest.Parser.ParseFrom(Convert.FromBase64String(JsonNode.Parse(quoted)!.GetValue<string>()));
        Assert.Equal("envelope-1", request.InstanceId);
        Assert.Null(request.ExecutionId);
        Assert.Empty(request.PastEvents);
        Assert.Equal([Kind.OrchestratorStarted, Kind.ExecutionStarted], request.NewEvents.Select(fresh => fresh.EventTypeCase));
        Assert.Equal(1800, request.EntityParameters.EntityMessageReorderWindow.Seconds);
        Assert.True(request.Properties["IncludeState"].BoolValue);
        Assert.Equal(4, request.Properties.Count);
        Assert.Equal(["sys"], body["Metadata"]!.AsObject().Select(property => property.Key));
    }

    [Theory]
    [InlineData("FanOut", null, "6")]
    [InlineData("FanOutMany", "40", "1560")]
    [InlineData("Timer", null, "\"fired\"")]
    [InlineData("EventOrTimeout", "1", "\"too late\"")]
    public async Task Orchestration_RunsToItsEnd(string name, string? input, string output)
    {
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync(name, input));
        Assert.Equal((OrchestrationStatus.Completed, output), (end.OrchestrationStatus, end.Output));
    }

    [Fact]
    public async Task Event_Waiting_IsTaken()
    {
        var id = await _engine.StartInstanceAsync("ExternalEvent");
        await _engine.UntilAsync(id, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        await _engine.RaiseAsync(id, "approval", "true");
        Assert.Equal("""{"got":true}""", (await _engine.EndOfAsync(id)).Output);
    }

    [Fact]
    public async Task Event_BeforeTheFirstTurn_IsTaken()
    {
        var id = await _engine.StartInstanceAsync("EventOrTimeout", "20");
        await _engine.RaiseAsync(id, "Approval", "\"early\"");
        Assert.Equal("\"early\"", (await _engine.EndOfAsync(id)).Output);
    }

    [Fact]
    public async Task CustomStatus_IsShownWhileRunning()
    {
        var id = await _engine.StartInstanceAsync("TwoEvents");
        await _engine.UntilAsync(id, state => state.CustomStatus == "\"waiting for the first\"");
        await _engine.RaiseAsync(id, "E", "\"x\"");
        await _engine.UntilAsync(id, state => state.CustomStatus == "\"has x\"");
        await _engine.RaiseAsync(id, "E", "\"y\"");
        Assert.Equal("\"xy\"", (await _engine.EndOfAsync(id)).Output);
    }

    [Fact]
    public async Task Terminate_Waiting_EndsWithTheReason()
    {
        var id = await _engine.StartInstanceAsync("ExternalEvent");
        await _engine.UntilAsync(id, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        await _engine.TerminateAsync(id, "because");
        var end = await _engine.EndOfAsync(id);
        Assert.Equal((OrchestrationStatus.Terminated, "because"), (end.OrchestrationStatus, end.Output));
    }

    [Fact]
    public async Task Activity_Throws_FailureIsEncodedAsRecorded()
    {
        _handler.Answers["Boom"] = context => Refuse(context, "Activity exploded");
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("ActivityFailsCaught", "1"));
        Assert.Equal(
            "Microsoft.Azure.WebJobs.Host.FunctionInvocationException|Exception while executing function: Functions.Boom|"
            + "System.Net.Http.HttpRequestException|Response status code does not indicate success: 500 (Activity exploded).",
            JsonNode.Parse(end.Output)!.GetValue<string>());
    }

    [Fact]
    public async Task Activity_DiesWithItsHandler_FailsOnceAndIsNotRepeated()
    {
        _handler.Answers["Boom"] = Die;
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("ActivityFailsCaught", "1"));
        Assert.EndsWith("|System.Net.Http.HttpRequestException|An error occurred while sending the request.", JsonNode.Parse(end.Output)!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, _handler.CallsOf("Boom"));
    }

    [Fact]
    public async Task Activity_FailsTwice_OrchestratorRetriesWithTimers()
    {
        var tries = 0;
        _handler.Answers["Boom"] = context => Interlocked.Increment(ref tries) < 3
            ? Refuse(context, "not yet")
            : TestHandler.JsonAsync(context, """{"Outputs":{},"Logs":[],"ReturnValue":"\"third\""}""");
        var id = await _engine.StartInstanceAsync("Retries", "1");
        Assert.Equal("\"third\"", (await _engine.EndOfAsync(id)).Output);
        var history = await _engine.HistoryAsync(id);
        Assert.Equal(2, history.Count(past => past.EventTypeCase == Kind.TimerFired));
        Assert.Equal(2, history.Count(past => past.EventTypeCase == Kind.TaskFailed));
    }

    [Fact]
    public async Task UnknownActivity_FailsWithoutDetails()
    {
        var id = await _engine.StartInstanceAsync("UnknownActivity");
        Assert.Equal("(unknown)|(unknown)||", JsonNode.Parse((await _engine.EndOfAsync(id)).Output)!.GetValue<string>());
        Assert.Null((await _engine.HistoryAsync(id)).Single(past => past.TaskFailed is not null).TaskFailed.FailureDetails);
    }

    [Fact]
    public async Task UnknownOrchestrator_Fails_NamingTheKnownOnes()
    {
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("NoSuch", "1"));
        Assert.Equal(OrchestrationStatus.Failed, end.OrchestrationStatus);
        Assert.StartsWith("""{"message":"The function 'NoSuch' doesn't exist, is disabled, or is not an orchestrator function. Additional info: The following are the known orchestrator functions: '""", end.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500", "System.Net.Http.HttpRequestException: Response status code does not indicate success: 500")]
    [InlineData("died", "System.Net.Http.HttpRequestException: An error occurred while sending the request.")]
    [InlineData("null", "System.InvalidOperationException: The function invocation resulted in a null response.")]
    [InlineData("\"%%%\"", "System.FormatException: The input is not a valid Base-64 string")]
    [InlineData("\"\\\"CgA=\\\"\"", "System.FormatException: The input is not a valid Base-64 string")]
    [InlineData("\"/////w==\"", "Google.Protobuf.InvalidProtocolBufferException:")]
    public async Task OrchestratorCall_WithoutAGoodAnswer_FailsForGoodAndRewinds(string kind, string details)
    {
        _handler.Answers["OneActivity"] = context => kind switch
        {
            "500" => Refuse(context, "Internal Server Error"),
            "died" => Die(context),
            _ => TestHandler.JsonAsync(context, $$"""{"Outputs":{},"Logs":[],"ReturnValue":{{kind}}}"""),
        };
        var id = await _engine.StartInstanceAsync("OneActivity", "1");
        var end = await _engine.EndOfAsync(id);
        Assert.Equal(OrchestrationStatus.Failed, end.OrchestrationStatus);
        var output = JsonNode.Parse(end.Output)!;
        Assert.Equal("Function 'OneActivity' failed with an unhandled exception.", output["message"]!.GetValue<string>());
        Assert.Contains($" ---> {details}", output["details"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, _handler.CallsOf("OneActivity"));

        _handler.Answers.Clear();
        await _engine.RewindAsync(id, "again");
        Assert.Equal(OrchestrationStatus.Completed, (await _engine.UntilAsync(id, state => state.Output == "1")).OrchestrationStatus);
    }

    [Fact]
    public async Task Rewind_AfterFailedActivity_HistoryIsAsRecorded()
    {
        _handler.Answers["Boom"] = context => Refuse(context, "no");
        var id = await _engine.StartInstanceAsync("ActivityFails", "\"x\"");
        await _engine.EndOfAsync(id);
        _handler.Answers["Boom"] = context => TestHandler.JsonAsync(context, """{"Outputs":{},"Logs":[],"ReturnValue":"\"well\""}""");
        await _engine.RewindAsync(id, "try again");

        await _engine.UntilAsync(id, state => state.Output == "\"well\"");
        var history = await _engine.HistoryAsync(id);
        Assert.Equal(
            [Kind.OrchestratorStarted, Kind.ExecutionStarted, Kind.GenericEvent, Kind.OrchestratorCompleted,
             Kind.OrchestratorStarted, Kind.GenericEvent, Kind.GenericEvent, Kind.OrchestratorCompleted,
             Kind.OrchestratorStarted, Kind.GenericEvent, Kind.TaskScheduled, Kind.OrchestratorCompleted,
             Kind.OrchestratorStarted, Kind.TaskCompleted, Kind.ExecutionCompleted, Kind.OrchestratorCompleted],
            history.Select(past => past.EventTypeCase));
        Assert.Equal("try again", history[9].GenericEvent.Data);
        Assert.Equal([0, -1, 1], [history[2].EventId, history[5].EventId, history[6].EventId]);
    }

    [Fact]
    public async Task LargePayloads_GoThroughWhole()
    {
        var text = $"\"{new string('é', 200_000)}\"";
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("OneActivity", text));
        Assert.Equal(text, end.Input);
        Assert.Equal(new string('é', 200_000), JsonNode.Parse(end.Output)!.GetValue<string>());
    }

    [Fact]
    public async Task ContinueAsNew_IsRefusedByName()
    {
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("Continues"));
        Assert.Equal(OrchestrationStatus.Failed, end.OrchestrationStatus);
        Assert.Contains("continue-as-new", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubOrchestration_IsRefusedByName()
    {
        Answer("FanOut", new OrchestratorAction { CreateSubOrchestration = new() { Name = "Timer", InstanceId = "child" } });
        var end = await _engine.EndOfAsync(await _engine.StartInstanceAsync("FanOut"));
        Assert.Equal(OrchestrationStatus.Failed, end.OrchestrationStatus);
        Assert.Contains("createSubOrchestration", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendEvent_ReachesTheOtherInstance()
    {
        var target = await _engine.StartInstanceAsync("ExternalEvent");
        Answer(
            "FanOut",
            new OrchestratorAction { SendEvent = new() { Instance = new() { InstanceId = target }, Name = "Approval", Data = "7" } },
            new OrchestratorAction { Id = 1, CompleteOrchestration = new() { OrchestrationStatus = OrchestrationStatus.Completed } });
        await _engine.EndOfAsync(await _engine.StartInstanceAsync("FanOut"));
        Assert.Equal("""{"got":7}""", (await _engine.EndOfAsync(target)).Output);
    }

    [Fact]
    public async Task ActivityInput_NotJson_FailsWithoutACall()
    {
        Answer("FanOut", new OrchestratorAction { Id = 5, ScheduleTask = new() { Name = "Echo", Input = "not json" } });
        var id = await _engine.StartInstanceAsync("FanOut");
        var failed = (await _engine.UntilInHistoryAsync(id, Kind.TaskFailed)).TaskFailed;
        Assert.Equal(5, failed.TaskScheduledId);
        Assert.Equal("Exception binding parameter 'input'", failed.FailureDetails.InnerFailure.ErrorMessage);
        Assert.Equal("Newtonsoft.Json.JsonReaderException", failed.FailureDetails.InnerFailure.InnerFailure.ErrorType);
        Assert.Equal(0, _handler.CallsOf("Echo"));
    }

    [Fact]
    public async Task TimerBeyondSevenDays_StandsStillAndHarmsNobody()
    {
        var fireAt = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow().AddDays(10));
        Answer("FanOut", new OrchestratorAction { CreateTimer = new() { FireAt = fireAt } });
        var stuck = await _engine.StartInstanceAsync("FanOut");
        Assert.Equal("\"fired\"", (await _engine.EndOfAsync(await _engine.StartInstanceAsync("Timer"))).Output);
        Assert.Equal(OrchestrationStatus.Pending, (await _engine.UntilAsync(stuck, _ => true)).OrchestrationStatus);
    }

    [Theory]
    [InlineData(OrchestrationStatus.Failed, "My.Error: my message")]
    [InlineData(OrchestrationStatus.Terminated, "plain text")]
    [InlineData(OrchestrationStatus.Completed, "plain text")]
    public async Task CompleteOrchestration_OutputIsAsRecorded(OrchestrationStatus status, string output)
    {
        var end = new CompleteOrchestrationAction { OrchestrationStatus = status, Result = "plain text" };
        if (status == OrchestrationStatus.Failed)
            end.FailureDetails = new TaskFailureDetails { ErrorType = "My.Error", ErrorMessage = "my message" };
        Answer("FanOut", new OrchestratorAction { CompleteOrchestration = end });
        var state = await _engine.EndOfAsync(await _engine.StartInstanceAsync("FanOut"));
        Assert.Equal((status, output), (state.OrchestrationStatus, state.Output));
    }

    [Fact]
    public async Task AnswerWithoutActions_LeavesTheInstanceRunning()
    {
        Answer("ExternalEvent");
        var id = await _engine.StartInstanceAsync("ExternalEvent");
        await _engine.UntilAsync(id, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.Equal(1, _handler.CallsOf("ExternalEvent"));
    }

    // The function answers these actions at every call.
    private void Answer(string function, params OrchestratorAction[] actions)
    {
        var response = new OrchestratorResponse { InstanceId = "x", Actions = { actions } };
        var text = Convert.ToBase64String(response.ToByteArray());
        _handler.Answers[function] = context => TestHandler.JsonAsync(context, $$"""{"Outputs":{},"Logs":[],"ReturnValue":"{{text}}"}""");
    }

    private static Task Refuse(HttpContext context, string reason)
    {
        context.Response.StatusCode = 500;
        context.Features.Get<IHttpResponseFeature>()!.ReasonPhrase = reason;
        return Task.CompletedTask;
    }

    private static Task Die(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
