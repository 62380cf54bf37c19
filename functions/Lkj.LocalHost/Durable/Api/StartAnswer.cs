using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>What became of a start.</summary>
/// <param name="InstanceId">The instance's id.</param>
/// <param name="Present">The instance that is in the way; null when the start was accepted.</param>
public sealed record StartAnswer(string InstanceId, Instance? Present);
