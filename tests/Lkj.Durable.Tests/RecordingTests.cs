using System.Text.Json.Nodes;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

public class RecordingTests
{
    public static TheoryData<string> Scenarios { get; } =
    [
        "one-activity", "activity-failure", "activity-failure-caught", "continue-as-new", "continue-as-new-keep-events",
        "custom-status", "event-or-timeout", "external-event", "external-event-early", "fan-out-two", "null-output",
        "orchestrator-throws", "retry-by-orchestrator", "return-types", "rewind", "sub-orchestration",
        "sub-orchestration-failure", "suspend-resume", "terminate", "timer", "unknown-activity",
    ];

    [Theory, MemberData(nameof(Scenarios))]
    public void RecordedTurns_OwnOrchestrators_SameActionsAsReferenceWorker(string scenario)
    {
        DurableWorker worker = RecordedOrchestrators.Worker();
        RecordedTurn[] turns = [.. Recording.Load(scenario).Turns];

        Assert.NotEmpty(turns);
        foreach (RecordedTurn turn in turns)
        {
            OrchestratorResponse answer = turn.AnswerOf(worker);
            Assert.Equal(turn.Response.Actions.Select(Comparable), answer.Actions.Select(Comparable));
            AssertSameJson(turn.Response.CustomStatus, answer.CustomStatus);
            Assert.Equal(turn.Request.InstanceId, answer.InstanceId);
        }
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void RecordedTurns_AsTheyCame_AreReadable(string scenario)
    {
        Recording recording = Recording.Load(scenario);

        foreach ((string body, RecordedTurn turn) in recording.TurnBodies.Zip(recording.Turns))
            Assert.Contains(
                "There is no orchestrator",
                DecodeFailure(new DurableWorker().AnswerOrchestrator(turn.Function, body)),
                StringComparison.Ordinal);
    }

    private static string DecodeFailure(string answer) => OrchestratorResponse.Parser
        .ParseFrom(Convert.FromBase64String((string)JsonNode.Parse(answer)!["ReturnValue"]!))
        .Actions.Single().CompleteOrchestration.FailureDetails.ErrorMessage;

    // Left out, as differences of the workers and not of the protocol: child ids (a hash), the reference worker's wrapping
    // of activity inputs in an array, and the words of a failure.
    private static string Comparable(OrchestratorAction action) => action.OrchestratorActionTypeCase switch
    {
        OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask =>
            $"{action.Id} activity {action.ScheduleTask.Name} {Json(Unwrapped(action.ScheduleTask.Input))}",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CreateSubOrchestration =>
            $"{action.Id} child {action.CreateSubOrchestration.Name} {Json(action.CreateSubOrchestration.Input)}",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration
            when action.CompleteOrchestration.OrchestrationStatus is OrchestrationStatus.Failed =>
            $"{action.Id} failed",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration
            when action.CompleteOrchestration.OrchestrationStatus is OrchestrationStatus.Terminated =>
            $"{action.Id} terminated {action.CompleteOrchestration.Result}",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration =>
            $"{action.Id} {action.CompleteOrchestration.OrchestrationStatus} {Json(action.CompleteOrchestration.Result)}",
        _ => action.ToString(),
    };

    private static string Unwrapped(string? input) =>
        input is null ? "null" : JsonNode.Parse(input) is JsonArray wrapper ? wrapper.Single()?.ToJsonString() ?? "null" : input;

    private static string Json(string? text) => text is null ? "null" : JsonNode.Parse(text)?.ToJsonString() ?? "null";

    private static void AssertSameJson(string? expected, string? actual) => Assert.Equal(Json(expected), Json(actual));
}
