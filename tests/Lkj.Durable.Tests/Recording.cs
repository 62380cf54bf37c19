using System.Text.Json.Nodes;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

/// <summary>A conversation of the released extension 3.14.1 with the reference worker, from <c>Recordings</c>.</summary>
public sealed class Recording
{
    private readonly JsonArray steps;

    private Recording(JsonArray steps) => this.steps = steps;

    /// <summary>Reads a recording by the name of its scenario.</summary>
    public static Recording Load(string scenario)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Recordings", scenario + ".json");
        return new(JsonNode.Parse(File.ReadAllText(path))!["steps"]!.AsArray());
    }

    /// <summary>The calls of orchestrators, in order.</summary>
    public IEnumerable<RecordedTurn> Turns => Steps("orchestrationtrigger").Select(step => new RecordedTurn(
        (string)step["function"]!,
        OrchestratorRequest.Parser.ParseFrom(Convert.FromBase64String((string)step["orchestratorRequestBase64"]!)),
        OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String((string)step["orchestratorResponseBase64"]!))));

    /// <summary>Bodies of the calls of activities, in order.</summary>
    public IEnumerable<string> ActivityBodies => Steps("activitytrigger").Select(step => step["requestBody"]!.ToJsonString());

    /// <summary>Bodies of the calls of orchestrators as they came, in order.</summary>
    public IEnumerable<string> TurnBodies => Steps("orchestrationtrigger").Select(step => step["requestBody"]!.ToJsonString());

    private IEnumerable<JsonNode> Steps(string trigger) =>
        steps.Where(step => (string)step!["trigger"]! == trigger).Select(step => step!);
}
