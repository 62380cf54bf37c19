using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Grpc.Net.Client;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>An engine on the run's Azurite, with its handler in this process and a gRPC client as the handler would have it.</summary>
public sealed class TestEngine : IAsyncDisposable
{
    private readonly HandlerClient _client;
    private readonly DurableEngine _engine;
    private readonly GrpcChannel _channel;

    private TestEngine(TaskHub hub, HandlerClient client, DurableEngine engine)
    {
        (Hub, _client, _engine) = (hub, client, engine);
        _channel = GrpcChannel.ForAddress(engine.RpcBaseUrl, new GrpcChannelOptions { MaxReceiveMessageSize = null });
        Rpc = new TaskHubSidecarService.TaskHubSidecarServiceClient(_channel);
    }

    /// <summary>The engine's storage.</summary>
    public TaskHub Hub { get; }

    /// <summary>The engine's gRPC service.</summary>
    public TaskHubSidecarService.TaskHubSidecarServiceClient Rpc { get; }

    /// <summary>The engine itself.</summary>
    public DurableEngine Engine => _engine;

    /// <summary>A name for a hub that no other test uses.</summary>
    public static string NewHub() => $"Hub{Guid.NewGuid():N}"[..20];

    /// <summary>The storage of a hub; messages in work stay hidden for <paramref name="visibility"/>.</summary>
    public static TaskHub Storage(TestAzurite azurite, string hub, TimeSpan? visibility = null, TimeProvider? time = null, HttpPipelinePolicy? policy = null)
    {
        var hidden = visibility ?? TimeSpan.FromMinutes(1);
        return new TaskHub(
            new BlobServiceClient(azurite.ConnectionString, With(new BlobClientOptions(), policy)),
            new QueueServiceClient(azurite.ConnectionString, With(new QueueClientOptions(), policy)),
            new TableServiceClient(azurite.ConnectionString, With(new TableClientOptions(), policy)),
            new DurableConfiguration(hub, TimeSpan.FromMilliseconds(200), hidden, hidden),
            time ?? TimeProvider.System,
            NullLogger<TaskHub>.Instance);
    }

    private static T With<T>(T options, HttpPipelinePolicy? policy)
        where T : ClientOptions
    {
        if (policy is not null)
            options.AddPolicy(policy, HttpPipelinePosition.PerCall);
        return options;
    }

    /// <summary>Starts an engine on a hub.</summary>
    public static async Task<TestEngine> StartAsync(TaskHub hub, TestHandler handler, TimeProvider? time = null, TimeSpan? functionTimeout = null)
    {
        var clock = time ?? TimeProvider.System;
        var configuration = new HostConfiguration(
            functionTimeout, new HandlerDescription("handler", "/", []), "api", QueuesConfiguration.Default, DurableConfiguration.Default);
        var client = new HandlerClient(handler, configuration, new Chaos(null), clock, NullLogger<HandlerClient>.Instance);
        var engine = new DurableEngine(hub, new FunctionCatalogue(handler.Functions), client, clock, NullLoggerFactory.Instance);
        await engine.StartAsync(CancellationToken.None);
        return new TestEngine(hub, client, engine);
    }

    /// <summary>Starts an instance and gives its id.</summary>
    public async Task<string> StartInstanceAsync(string name, string? input = null, string? id = null) =>
        (await Rpc.StartInstanceAsync(new CreateInstanceRequest { Name = name, InstanceId = id ?? "", Input = input })).InstanceId;

    /// <summary>Raises an event.</summary>
    public async Task RaiseAsync(string id, string name, string? input) =>
        await Rpc.RaiseEventAsync(new RaiseEventRequest { InstanceId = id, Name = name, Input = input });

    /// <summary>Terminates an instance.</summary>
    public async Task TerminateAsync(string id, string reason) =>
        await Rpc.TerminateInstanceAsync(new TerminateRequest { InstanceId = id, Output = reason });

    /// <summary>Rewinds an instance.</summary>
    public async Task RewindAsync(string id, string reason) =>
        await Rpc.RewindInstanceAsync(new RewindInstanceRequest { InstanceId = id, Reason = reason });

    /// <summary>Waits until an instance has ended and gives its state with input and output.</summary>
    public async Task<OrchestrationState> EndOfAsync(string id)
    {
        var answer = await Rpc.WaitForInstanceCompletionAsync(
            new GetInstanceRequest { InstanceId = id, GetInputsAndOutputs = true },
            deadline: TimeProvider.System.GetUtcNow().AddSeconds(30).UtcDateTime);
        return answer.OrchestrationState;
    }

    /// <summary>Waits until an instance looks as the test wants it.</summary>
    public async Task<OrchestrationState> UntilAsync(string id, Predicate<OrchestrationState> reached)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var answer = await Rpc.GetInstanceAsync(new GetInstanceRequest { InstanceId = id, GetInputsAndOutputs = true });
            if (answer.Exists && reached(answer.OrchestrationState))
                return answer.OrchestrationState;
            await Task.Delay(50);
        }
        throw new TimeoutException($"{id} did not get there.");
    }

    /// <summary>The events in an instance's history.</summary>
    public async Task<IReadOnlyList<HistoryEvent>> HistoryAsync(string id) =>
        await _engine.Instances.HistoryAsync((await Hub.Instances.FindAsync(id, CancellationToken.None))!, CancellationToken.None);

    /// <summary>Waits for the first event of a kind in an instance's history.</summary>
    public async Task<HistoryEvent> UntilInHistoryAsync(string id, HistoryEvent.EventTypeOneofCase kind)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await Hub.Instances.FindAsync(id, CancellationToken.None) is not null
                && (await HistoryAsync(id)).FirstOrDefault(past => past.EventTypeCase == kind) is { } found)
                return found;
            await Task.Delay(50);
        }
        throw new TimeoutException($"{id} has no {kind}.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        await _engine.StopAsync(CancellationToken.None);
        await _engine.DisposeAsync();
        _client.Dispose();
    }
}
