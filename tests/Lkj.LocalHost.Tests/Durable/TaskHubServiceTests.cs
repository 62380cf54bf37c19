using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>The gRPC service: status codes and texts as recorded with the released extension.</summary>
public sealed class TaskHubServiceTests(TestAzurite azurite) : IAsyncLifetime
{
    private const string NotFoundText = "No instance with ID 'nobody' was found. (Parameter 'instanceId')";

    private readonly TestHandler _handler = TestHandler.Start(Orchestrators.Worker());
    private TestEngine _engine = null!;

    public async ValueTask InitializeAsync() =>
        _engine = await TestEngine.StartAsync(TestEngine.Storage(azurite, TestEngine.NewHub()), _handler);

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _handler.DisposeAsync();
    }

    [Fact]
    public async Task Hello_Answers() => Assert.NotNull(await HelloAsync());

    [Fact]
    public async Task Start_SameIdRunning_AlreadyExistsWhateverThePolicy()
    {
        var id = await RunningAsync();
        foreach (var policy in new OrchestrationIdReusePolicy?[] { null, new(), new() { ReplaceableStatus = { OrchestrationStatus.Running } } })
        {
            await RefusedAsync(StatusCode.AlreadyExists, $"An Orchestration instance with the ID {id} already exists.", () =>
                _engine.Rpc.StartInstanceAsync(new CreateInstanceRequest { InstanceId = id, Name = "OneActivity", OrchestrationIdReusePolicy = policy }));
        }
    }

    [Fact]
    public async Task Start_EndedId_IsOverwrittenOnlyWithoutAPolicyOrWhenThePolicyListsItsState()
    {
        var id = await EndedAsync();
        var first = (await _engine.Hub.Instances.FindAsync(id, CancellationToken.None))!;
        foreach (var policy in new OrchestrationIdReusePolicy[] { new(), new() { ReplaceableStatus = { OrchestrationStatus.Failed } } })
        {
            await RefusedAsync(StatusCode.AlreadyExists, $"An Orchestration instance with the ID {id} already exists.", () =>
                _engine.Rpc.StartInstanceAsync(new CreateInstanceRequest { InstanceId = id, Name = "OneActivity", OrchestrationIdReusePolicy = policy }));
        }

        await _engine.StartInstanceAsync("OneActivity", "2", id);
        await _engine.UntilAsync(id, state => state.Output == "2");
        Assert.Empty((await _engine.Hub.History.LoadAsync(first, CancellationToken.None)).Events);

        await StartAsync(new CreateInstanceRequest
        {
            InstanceId = id,
            Name = "OneActivity",
            Input = "3",
            OrchestrationIdReusePolicy = new() { ReplaceableStatus = { OrchestrationStatus.Completed } },
        });
        await _engine.UntilAsync(id, state => state.Output == "3");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Start_TenAtOnce_OneExecutionRuns(bool overEnded)
    {
        var id = overEnded ? await EndedAsync() : "ten";
        var before = _handler.CallsOf("Echo");
        await Task.WhenAll(Enumerable.Range(10, 10).Select(async i =>
        {
            try
            {
                await _engine.StartInstanceAsync("OneActivity", $"{i}", id);
            }
            catch (RpcException exception)
            {
                Assert.Equal(StatusCode.AlreadyExists, exception.StatusCode);
            }
        }));
        var end = await _engine.UntilAsync(id, state => state.Output?.Length == 2);
        Assert.Equal(end.Input, end.Output);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(before + 1, _handler.CallsOf("Echo"));
    }

    [Fact]
    public async Task Start_EmptyId_Gets32HexDigits() =>
        Assert.Matches("^[0-9a-f]{32}$", await _engine.StartInstanceAsync("OneActivity"));

    [Fact]
    public async Task Start_Scheduled_WaitsUntilItIsDue()
    {
        var due = Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow().AddSeconds(2.5));
        await StartAsync(new CreateInstanceRequest { InstanceId = "later", Name = "OneActivity", Input = "1", ScheduledStartTimestamp = due });
        await Task.Delay(700, TestContext.Current.CancellationToken);
        var state = await _engine.UntilAsync("later", _ => true);
        Assert.Equal(OrchestrationStatus.Pending, state.OrchestrationStatus);
        Assert.Equal("1", (await _engine.EndOfAsync("later")).Output);
    }

    [Fact]
    public async Task Get_ShowsTextsOnlyWhenAskedFor()
    {
        await StartAsync(new CreateInstanceRequest { InstanceId = "get", Name = "OneActivity", Input = "1", Tags = { ["t"] = "v" } });
        await _engine.EndOfAsync("get");
        var bare = await GetAsync(new GetInstanceRequest { InstanceId = "get" });
        Assert.True(bare.Exists);
        Assert.Equal((null, null, null), (bare.OrchestrationState.Input, bare.OrchestrationState.Output, bare.OrchestrationState.CustomStatus));
        Assert.Equal("v", bare.OrchestrationState.Tags["t"]);
        var full = await GetAsync(new GetInstanceRequest { InstanceId = "get", GetInputsAndOutputs = true });
        Assert.Equal(("1", "1", "null"), (full.OrchestrationState.Input, full.OrchestrationState.Output, full.OrchestrationState.CustomStatus));
        Assert.False((await GetAsync(new GetInstanceRequest { InstanceId = "nobody" })).Exists);
    }

    [Fact]
    public async Task Commands_UnknownId_NotFound()
    {
        await RefusedAsync(StatusCode.NotFound, NotFoundText, () => _engine.RaiseAsync("nobody", "E", null));
        await RefusedAsync(StatusCode.NotFound, $"ArgumentException: {NotFoundText}", () => _engine.TerminateAsync("nobody", "x"));
        await RefusedAsync(StatusCode.NotFound, NotFoundText, () => _engine.RewindAsync("nobody", "x"));
        Assert.Equal(0, (await PurgeAsync(new PurgeInstancesRequest { InstanceId = "nobody" })).DeletedInstanceCount);
        await RefusedAsync(StatusCode.DeadlineExceeded, null, () => _engine.Rpc.WaitForInstanceCompletionAsync(
            new GetInstanceRequest { InstanceId = "nobody" }, deadline: TimeProvider.System.GetUtcNow().AddSeconds(1).UtcDateTime));
    }

    [Fact]
    public async Task Commands_EndedInstance_FailedPrecondition()
    {
        var id = await EndedAsync();
        await RefusedAsync(StatusCode.FailedPrecondition, "The orchestration instance with the provided instance id is not running.", () => _engine.RaiseAsync(id, "E", null));
        await RefusedAsync(
            StatusCode.FailedPrecondition,
            $"InvalidOperationException: Cannot terminate the orchestration instance {id} because instance is in the Completed state.",
            () => _engine.TerminateAsync(id, "x"));
        await RefusedAsync(StatusCode.FailedPrecondition, "The rewind operation is only supported on failed orchestration instances.", () => _engine.RewindAsync(id, "x"));
    }

    [Fact]
    public async Task Purge_EndedOnly_WithItsHistory()
    {
        var running = await RunningAsync();
        await RefusedAsync(
            StatusCode.FailedPrecondition,
            $"Only orchestrations in a terminal state can be purged, but the orchestration with instance ID {running} has status Running",
            () => _engine.Rpc.PurgeInstancesAsync(new PurgeInstancesRequest { InstanceId = running }));
        var ended = await EndedAsync();
        Assert.Equal(1, (await PurgeAsync(new PurgeInstancesRequest { InstanceId = ended })).DeletedInstanceCount);
        Assert.False((await GetAsync(new GetInstanceRequest { InstanceId = ended })).Exists);
        await EndedAsync();
        var filter = new PurgeInstanceFilter { RuntimeStatus = { OrchestrationStatus.Completed } };
        Assert.Equal(1, (await PurgeAsync(new PurgeInstancesRequest { PurgeInstanceFilter = filter })).DeletedInstanceCount);
        await RefusedAsync(StatusCode.InvalidArgument, "Unknown purge request type 'None'.", () => _engine.Rpc.PurgeInstancesAsync(new PurgeInstancesRequest()));
    }

    [Fact]
    public async Task Query_FiltersAndPages()
    {
        foreach (var id in new[] { "q-1", "q-2", "q-3" })
            await _engine.EndOfAsync(await _engine.StartInstanceAsync("OneActivity", "1", id));
        await RunningAsync("q-4");

        var completed = await QueryAsync(new InstanceQuery { InstanceIdPrefix = "q-", MaxInstanceCount = 10, RuntimeStatus = { OrchestrationStatus.Completed } });
        Assert.Equal(["q-1", "q-2", "q-3"], completed.OrchestrationState.Select(state => state.InstanceId));
        Assert.Equal((null, "1"), (completed.OrchestrationState[0].Input, completed.OrchestrationState[0].Output));
        var page = await QueryAsync(new InstanceQuery { InstanceIdPrefix = "q-", MaxInstanceCount = 2 });
        Assert.Equal(2, page.OrchestrationState.Count);
        var rest = await QueryAsync(new InstanceQuery { InstanceIdPrefix = "q-", MaxInstanceCount = 2, ContinuationToken = page.ContinuationToken });
        Assert.Equal(["q-3", "q-4"], rest.OrchestrationState.Select(state => state.InstanceId));
        Assert.Null(rest.ContinuationToken);
        var none = await QueryAsync(new InstanceQuery { InstanceIdPrefix = "q-" });
        Assert.Empty(none.OrchestrationState);
        Assert.NotNull(none.ContinuationToken);
        Assert.Empty((await QueryAsync(new InstanceQuery { MaxInstanceCount = 9, TaskHubNames = { "Other" } })).OrchestrationState);
        await RefusedAsync(StatusCode.Unknown, "Exception was thrown by handler.", () => _engine.Rpc.QueryInstancesAsync(new QueryInstancesRequest()));
    }

    [Fact]
    public async Task SuspendAndVersions_AreRefusedByName()
    {
        await RefusedAsync(StatusCode.Unimplemented, "LocalHost does not offer suspend and resume.", () => _engine.Rpc.SuspendInstanceAsync(new SuspendRequest()));
        await RefusedAsync(StatusCode.Unimplemented, null, () => _engine.Rpc.StartInstanceAsync(new CreateInstanceRequest { Name = "x", Version = "1" }));
    }

    private async Task<QueryInstancesResponse> QueryAsync(InstanceQuery query) =>
        await _engine.Rpc.QueryInstancesAsync(new QueryInstancesRequest { Query = query });

    private async Task<Empty> HelloAsync() => await _engine.Rpc.HelloAsync(new Empty());

    private async Task StartAsync(CreateInstanceRequest request) => await _engine.Rpc.StartInstanceAsync(request);

    private async Task<GetInstanceResponse> GetAsync(GetInstanceRequest request) => await _engine.Rpc.GetInstanceAsync(request);

    private async Task<PurgeInstancesResponse> PurgeAsync(PurgeInstancesRequest request) => await _engine.Rpc.PurgeInstancesAsync(request);

    private async Task<string> EndedAsync()
    {
        var id = await _engine.StartInstanceAsync("OneActivity", "1");
        await _engine.EndOfAsync(id);
        return id;
    }

    private async Task<string> RunningAsync(string? id = null)
    {
        var started = await _engine.StartInstanceAsync("ExternalEvent", null, id);
        await _engine.UntilAsync(started, state => state.OrchestrationStatus == OrchestrationStatus.Running);
        return started;
    }

    private static Task RefusedAsync<T>(StatusCode code, string? text, Func<AsyncUnaryCall<T>> call) => RefusedAsync(code, text, async () => { await call(); });

    private static async Task RefusedAsync(StatusCode code, string? text, Func<Task> call)
    {
        var exception = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal(code, exception.StatusCode);
        if (text is not null)
            Assert.Equal(text, exception.Status.Detail);
    }
}
