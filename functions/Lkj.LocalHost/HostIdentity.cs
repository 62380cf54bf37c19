namespace Lkj.LocalHost;

/// <summary>The name under which the host keeps its own state in storage, the same from one start to the next.</summary>
/// <param name="Id">Lower case letters, digits and hyphens; at most 32.</param>
public sealed record HostIdentity(string Id)
{
    /// <summary>The container for the state of hosts.</summary>
    public const string Container = "azure-webjobs-hosts";

    /// <summary>The id of the settings, under the real host's name for it, or the one of a local host.</summary>
    public static HostIdentity From(AppSettings settings) => new(settings["AzureFunctionsWebHost__hostid"] ?? "localhost");
}
