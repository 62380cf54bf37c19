using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>What the engine tells about an instance.</summary>
/// <param name="Name">Name of its orchestrator.</param>
/// <param name="InstanceId">Its id.</param>
/// <param name="RuntimeStatus">Where it stands.</param>
/// <param name="CreatedAt">When it was started.</param>
/// <param name="LastUpdatedAt">When its latest turn ended.</param>
/// <param name="SerializedInput">Its input, if it was asked for and there is one.</param>
/// <param name="SerializedOutput">
/// Its output; JSON text when it completed, else plain text such as the reason of its termination or what failed.
/// </param>
/// <param name="SerializedCustomStatus">Its custom status, JSON text.</param>
public sealed record OrchestrationMetadata(
    string Name,
    string InstanceId,
    OrchestrationRuntimeStatus RuntimeStatus,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastUpdatedAt,
    string? SerializedInput,
    string? SerializedOutput,
    string? SerializedCustomStatus)
{
    /// <summary>Whether it has ended, well or not.</summary>
    public bool IsCompleted => RuntimeStatus
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Canceled
        or OrchestrationRuntimeStatus.Terminated;

    /// <summary>The output of a completed instance.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not of this shape.</exception>
    public T? ReadOutputAs<T>() => DurableJson.Read<T>(SerializedOutput);

    /// <summary>The custom status.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not of this shape.</exception>
    public T? ReadCustomStatusAs<T>() => DurableJson.Read<T>(SerializedCustomStatus);

    internal static OrchestrationMetadata FromWire(OrchestrationState state) => new(
        state.Name,
        state.InstanceId,
        (OrchestrationRuntimeStatus)state.OrchestrationStatus,
        state.CreatedTimestamp?.ToDateTimeOffset() ?? default,
        state.LastUpdatedTimestamp?.ToDateTimeOffset() ?? default,
        state.Input,
        state.Output,
        state.CustomStatus);
}
