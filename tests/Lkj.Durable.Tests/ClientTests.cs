using Grpc.Core;
using Lkj.Durable.Wire;
using Microsoft.AspNetCore.Builder;

namespace Lkj.Durable.Tests;

public sealed class ClientTests : IAsyncLifetime
{
    private readonly SidecarDouble sidecar = new();
    private readonly DurableTaskClients clients = new();
    private WebApplication? app;
    private DurableTaskClient client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (app, Uri address) = await sidecar.ServeAsync();
        client = clients.For(new("Hub", address));
    }

    public async ValueTask DisposeAsync()
    {
        clients.Dispose();
        await app!.DisposeAsync();
    }

    [Theory]
    [InlineData("baru", StartResult.Started)]
    [InlineData("running", StartResult.AlreadyThere)]
    [InlineData("ended", StartResult.AlreadyThere)]
    public async Task Start_AnyId_NeverOverwrites(string id, StartResult expected)
    {
        StartResult result = await client.ScheduleNewOrchestrationInstanceAsync("Susun", new { Tahun = 2019 }, id, Stop);

        Assert.Equal(expected, result);
        CreateInstanceRequest sent = Assert.IsType<CreateInstanceRequest>(Assert.Single(sidecar.Requests));
        Assert.Equal(new CreateInstanceRequest
        {
            InstanceId = id,
            Name = "Susun",
            Input = """{"tahun":2019}""",
            OrchestrationIdReusePolicy = new(),
        }, sent);
    }

    [Fact]
    public async Task Start_IdAgainstTheRules_IsNotSent()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => client.ScheduleNewOrchestrationInstanceAsync("Susun", null, "a/b", Stop));
        Assert.Empty(sidecar.Requests);
    }

    [Theory]
    [InlineData("running", CommandResult.Accepted)]
    [InlineData("ended", CommandResult.NotPossibleNow)]
    [InlineData("tiada", CommandResult.NotFound)]
    public async Task RaiseAndTerminate_ByState_GiveResults(string id, CommandResult expected)
    {
        Assert.Equal(expected, await client.RaiseEventAsync(id, "Selesai", new { Kunci = "laporan/1" }, Stop));
        Assert.Equal(expected, await client.TerminateInstanceAsync(id, "dihentikan", Stop));
        Assert.Equal("""{"kunci":"laporan/1"}""", Assert.IsType<RaiseEventRequest>(sidecar.Requests[0]).Input);
    }

    [Theory]
    [InlineData("failed", CommandResult.Accepted)]
    [InlineData("running", CommandResult.NotPossibleNow)]
    [InlineData("tiada", CommandResult.NotFound)]
    public async Task Rewind_ByState_GivesResult(string id, CommandResult expected) =>
        Assert.Equal(expected, await client.RewindInstanceAsync(id, "coba lagi", Stop));

    [Fact]
    public async Task Command_PlatformTrouble_Throws() =>
        Assert.Equal(StatusCode.Unavailable, (await Assert.ThrowsAsync<RpcException>(
            () => client.RaiseEventAsync("broken", "Selesai", cancellationToken: Stop))).StatusCode);

    [Fact]
    public async Task Get_AnswerOverFourMegabytes_Arrives()
    {
        OrchestrationMetadata? ended = await client.GetInstanceAsync("ended", getInputsAndOutputs: true, Stop);

        Assert.Equal((true, OrchestrationRuntimeStatus.Completed), (ended!.IsCompleted, ended.RuntimeStatus));
        Assert.Equal(5_000_000, ended.ReadOutputAs<string>()!.Length);
        Assert.Null(ended.ReadCustomStatusAs<string>());
    }

    [Fact]
    public async Task Get_UnknownId_IsNull() => Assert.Null(await client.GetInstanceAsync("tiada", cancellationToken: Stop));

    [Fact]
    public async Task Query_SeveralPages_FollowsTokensByteForByte()
    {
        OrchestrationQuery query = new([OrchestrationRuntimeStatus.Failed], DateTimeOffset.UnixEpoch, InstanceIdPrefix: "susun-");

        List<string?> outputs = [];
        await foreach (OrchestrationMetadata found in client.GetAllInstancesAsync(query, Stop))
            outputs.Add(found.ReadOutputAs<string>());

        Assert.Equal(["1", "2"], outputs);
        Assert.All(sidecar.Requests.Cast<QueryInstancesRequest>(), sent => Assert.Equal(
            (100, "susun-", OrchestrationStatus.Failed),
            (sent.Query.MaxInstanceCount, sent.Query.InstanceIdPrefix, sent.Query.RuntimeStatus.Single())));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.GetAllInstancesAsync(query with { PageSize = 0 }, Stop));
    }
}
