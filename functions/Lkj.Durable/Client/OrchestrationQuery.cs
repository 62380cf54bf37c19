namespace Lkj.Durable;

/// <summary>Which instances are asked for; what is left out does not narrow the answer.</summary>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="CreatedFrom">Started at this time or later.</param>
/// <param name="CreatedTo">Started at this time or earlier.</param>
/// <param name="InstanceIdPrefix">The id begins so.</param>
/// <param name="FetchInputsAndOutputs">Whether inputs come too. Outputs and custom statuses come anyway.</param>
/// <param name="PageSize">How many are fetched in one call; at least 1.</param>
public sealed record OrchestrationQuery(
    IReadOnlyList<OrchestrationRuntimeStatus>? Statuses = null,
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    string? InstanceIdPrefix = null,
    bool FetchInputsAndOutputs = false,
    int PageSize = 100);
