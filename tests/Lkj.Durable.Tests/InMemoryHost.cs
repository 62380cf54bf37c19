using System.Text.Json;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

/// <summary>Calls a worker as the Functions host does: the same JSON around the same bytes.</summary>
public static class InMemoryHost
{
    /// <summary>Calls an orchestrator.</summary>
    public static OrchestratorResponse CallOrchestrator(DurableWorker worker, string name, OrchestratorRequest request)
    {
        string answer = worker.AnswerOrchestrator(name, Body(JsonSerializer.Serialize(Convert.ToBase64String(request.ToByteArray()))));
        return OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String(ReturnValue(answer).GetString()!));
    }

    /// <summary>Calls an activity.</summary>
    /// <returns>Its result as the engine keeps it: JSON text.</returns>
    public static async Task<string> CallActivityAsync(DurableWorker worker, string name, string? input) =>
        ReturnValue(await worker.AnswerActivityAsync(name, Body(JsonSerializer.Serialize(input)))).GetRawText();

    private static string Body(string quoted) =>
        $$$"""{"Data":{"input":{{{JsonSerializer.Serialize(quoted)}}}},"Metadata":{}}""";

    private static JsonElement ReturnValue(string answer) =>
        JsonDocument.Parse(answer).RootElement.GetProperty("ReturnValue");
}
