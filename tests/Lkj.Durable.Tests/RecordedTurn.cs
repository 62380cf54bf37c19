using System.Text.Json;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

/// <summary>One call of an orchestrator and the reference worker's answer.</summary>
public sealed record RecordedTurn(string Function, OrchestratorRequest Request, OrchestratorResponse Response)
{
    /// <summary>What a worker answers to this call.</summary>
    public OrchestratorResponse AnswerOf(DurableWorker worker) => Call(worker, Function, AsOurs(Request));

    /// <summary>Calls an orchestrator with real bytes.</summary>
    public static OrchestratorResponse Call(DurableWorker worker, string name, OrchestratorRequest request)
    {
        string quoted = JsonSerializer.Serialize(Convert.ToBase64String(request.ToByteArray()));
        string body = $$$"""{"Data":{"context":{{{JsonSerializer.Serialize(quoted)}}}},"Metadata":{}}""";
        using JsonDocument answer = JsonDocument.Parse(worker.AnswerOrchestrator(name, body));
        return OrchestratorResponse.Parser.ParseFrom(
            Convert.FromBase64String(answer.RootElement.GetProperty("ReturnValue").GetString()!));
    }

    // The recorded activities answered bare values; ours answer JSON text in a string.
    private static OrchestratorRequest AsOurs(OrchestratorRequest recorded)
    {
        OrchestratorRequest ours = recorded.Clone();
        foreach (HistoryEvent e in ours.PastEvents.Concat(ours.NewEvents))
            if (e.TaskCompleted?.Result is { } result)
                e.TaskCompleted.Result = JsonSerializer.Serialize(result);
        return ours;
    }
}
