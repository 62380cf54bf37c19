namespace Lkj.LocalHost.ScriptRoot;

/// <summary>What host.json says, as far as LocalHost acts on it.</summary>
/// <param name="FunctionTimeout">The longest a call may take before the handler is killed; null for no limit.</param>
/// <param name="Handler">How the handler is started.</param>
/// <param name="RoutePrefix">The first segment of every HTTP route, without slashes; may be empty.</param>
/// <param name="Queues">Options of queue triggers.</param>
/// <param name="Durable">Options of the durable engine.</param>
public sealed record HostConfiguration(
    TimeSpan? FunctionTimeout,
    HandlerDescription Handler,
    string RoutePrefix,
    QueuesConfiguration Queues,
    DurableConfiguration Durable);
