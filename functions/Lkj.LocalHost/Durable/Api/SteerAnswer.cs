using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>What became of an event, a termination, a rewind or a purge.</summary>
/// <param name="Accepted">True when it was queued (for a purge: done).</param>
/// <param name="Instance">The instance as it was; null when the id is unknown.</param>
public sealed record SteerAnswer(bool Accepted, Instance? Instance)
{
    /// <summary>True when no instance has the id.</summary>
    public bool IsUnknown => Instance is null;
}
