using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>A page of a query.</summary>
/// <param name="Instances">The instances, in the order of their keys.</param>
/// <param name="ContinuationToken">Sent back byte for byte for the next page; null on the last one.</param>
public sealed record InstancePage(IReadOnlyList<Instance> Instances, string? ContinuationToken);
