using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>Texts of the extension that gRPC and HTTP answers share.</summary>
public static class InstanceText
{
    /// <summary>Why an instance that has not ended cannot be purged.</summary>
    public static string NotPurgeable(Instance instance) =>
        $"Only orchestrations in a terminal state can be purged, but the orchestration with instance ID {instance.Id} has status {instance.Status}";
}
