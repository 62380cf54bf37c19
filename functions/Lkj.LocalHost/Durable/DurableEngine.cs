using Lkj.LocalHost.Durable.Activities;
using Lkj.LocalHost.Durable.Api;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Durable.Orchestrations;
using Lkj.LocalHost.Handler;

namespace Lkj.LocalHost.Durable;

/// <summary>
/// Plays the Durable Functions extension over Azure Storage: keeps instances going, runs their activities, and serves the gRPC
/// endpoint for the handler. Everything it knows is in storage, so it may be killed at any time.
/// </summary>
public sealed class DurableEngine : IHostedService, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskHub _hub;
    private readonly RpcServer _rpc;
    private readonly OrchestrationDispatcher _orchestrations;
    private readonly ActivityDispatcher _activities;
    private Task _work = Task.CompletedTask;
    private bool _disposed;

    /// <summary>Puts the engine together; nothing runs yet.</summary>
    public DurableEngine(TaskHub hub, FunctionCatalogue functions, HandlerClient handler, TimeProvider time, ILoggerFactory logs)
    {
        _hub = hub;
        Instances = new InstanceOperations(hub, time);
        _rpc = new RpcServer(Instances, hub, time);
        var turns = new TurnRunner(hub, new OrchestratorCaller(handler, functions, time), time, logs.CreateLogger<TurnRunner>());
        _orchestrations = new OrchestrationDispatcher(hub, turns, time, logs.CreateLogger<OrchestrationDispatcher>());
        _activities = new ActivityDispatcher(hub, new ActivityCaller(handler, functions, time), time, logs.CreateLogger<ActivityDispatcher>());
    }

    /// <summary>What clients can do with instances.</summary>
    public InstanceOperations Instances { get; }

    /// <summary>The task hub's name.</summary>
    public string HubName => _hub.Name;

    /// <summary>Where the gRPC endpoint listens, once started.</summary>
    public string RpcBaseUrl => _rpc.BaseUrl;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _hub.CreateAsync(cancellationToken);
        await _rpc.StartAsync(cancellationToken);
        _work = Task.WhenAll(
            Task.Run(() => _orchestrations.RunAsync(_stop.Token), CancellationToken.None),
            Task.Run(() => _activities.RunAsync(_stop.Token), CancellationToken.None));
    }

    /// <summary>Gives up what is under way; it is taken up again at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _work.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The host's container knows the engine twice, as itself and as a hosted service.
        if (_disposed)
            return;
        _disposed = true;
        await _stop.CancelAsync();
        await _rpc.DisposeAsync();
        _stop.Dispose();
    }
}
