using System.Text.Json;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

/// <summary>One call of an orchestrator and the reference worker's answer.</summary>
public sealed record RecordedTurn(string Function, OrchestratorRequest Request, OrchestratorResponse Response)
{
    /// <summary>What a worker answers to this call.</summary>
    public OrchestratorResponse AnswerOf(DurableWorker worker) => InMemoryHost.CallOrchestrator(worker, Function, AsOurs(Request));

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
