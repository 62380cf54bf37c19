using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>What a client asks for when it starts an instance.</summary>
/// <param name="Name">The orchestrator; not checked, an unknown one makes the instance Failed.</param>
/// <param name="InstanceId">The id; null or empty for a new one of 32 hex digits.</param>
/// <param name="Input">The input, JSON text as a rule.</param>
/// <param name="Replaceable">The ended states in which an instance of the same id may be overwritten; null for all of them.</param>
/// <param name="ScheduledAt">When it may begin; null for at once.</param>
/// <param name="Tags">Tags to keep with the instance.</param>
public sealed record StartOrder(
    string Name,
    string? InstanceId,
    string? Input,
    IReadOnlyCollection<OrchestrationStatus>? Replaceable = null,
    DateTimeOffset? ScheduledAt = null,
    IReadOnlyDictionary<string, string>? Tags = null);
