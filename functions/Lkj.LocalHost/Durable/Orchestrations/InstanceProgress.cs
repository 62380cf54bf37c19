using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>What a turn changes in the row of its instance.</summary>
public static class InstanceProgress
{
    /// <summary>The row after the turn, its texts still to be stored.</summary>
    /// <param name="instance">The row before the turn.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="output">The output after the turn; null when it has none.</param>
    public static Instance After(Instance instance, Turn turn, out string? output)
    {
        var end = turn.Events.LastOrDefault(history => history.ExecutionCompleted is not null)?.ExecutionCompleted;
        var terminated = turn.Events.LastOrDefault(history => history.ExecutionTerminated is not null)?.ExecutionTerminated;
        // A termination counts as soon as the orchestrator was told, whatever it answered.
        var status = end?.OrchestrationStatus ?? (terminated is null ? OrchestrationStatus.Running : OrchestrationStatus.Terminated);
        output = end is null ? terminated?.Input : Output(end);
        return instance with
        {
            Status = status,
            Turn = turn.Number,
            LastUpdated = turn.Events[^1].Timestamp.ToDateTimeOffset(),
        };
    }

    private static string? Output(ExecutionCompletedEvent end) =>
        end.FailureDetails is { } failure ? $"{failure.ErrorType}: {failure.ErrorMessage}" : end.Result;
}
