using Grpc.Core;
using Lkj.Durable.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lkj.Durable.Tests;

/// <summary>
/// The extension's gRPC service over real HTTP/2, with the answers observed on 3.14.1 for a few ids: <c>running</c>,
/// <c>ended</c>, <c>failed</c>; any other id is unknown.
/// </summary>
public sealed class SidecarDouble : TaskHubSidecarService.TaskHubSidecarServiceBase
{
    /// <summary>Every request that came, in order.</summary>
    public List<object> Requests { get; } = [];

    /// <summary>Serves until the application is disposed.</summary>
    public async Task<(WebApplication App, Uri Address)> ServeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(this);
        WebApplication app = builder.Build();
        app.MapGrpcService<SidecarDouble>();
        await app.StartAsync();
        return (app, new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()));
    }

    public override Task<CreateInstanceResponse> StartInstance(CreateInstanceRequest request, ServerCallContext context)
    {
        Requests.Add(request);
        return request.InstanceId is "running" or "ended" or "failed"
            ? throw new RpcException(new(StatusCode.AlreadyExists, "An Orchestration instance with this ID already exists."))
            : Task.FromResult(new CreateInstanceResponse { InstanceId = request.InstanceId });
    }

    public override Task<GetInstanceResponse> GetInstance(GetInstanceRequest request, ServerCallContext context) =>
        Task.FromResult(request.InstanceId is "ended"
            ? new GetInstanceResponse { Exists = true, OrchestrationState = Ended(new string('x', 5_000_000)) }
            : new GetInstanceResponse());

    public override Task<RaiseEventResponse> RaiseEvent(RaiseEventRequest request, ServerCallContext context)
    {
        Requests.Add(request);
        return Only("running", request.InstanceId, new RaiseEventResponse());
    }

    public override Task<TerminateResponse> TerminateInstance(TerminateRequest request, ServerCallContext context) =>
        Only("running", request.InstanceId, new TerminateResponse());

    public override Task<RewindInstanceResponse> RewindInstance(RewindInstanceRequest request, ServerCallContext context) =>
        Only("failed", request.InstanceId, new RewindInstanceResponse());

    // Pages may hold fewer rows than asked for, even none; a token may end in a space.
    public override Task<QueryInstancesResponse> QueryInstances(QueryInstancesRequest request, ServerCallContext context)
    {
        Requests.Add(request);
        QueryInstancesResponse response = new();
        if (request.Query.MaxInstanceCount == 0)
            return Task.FromResult(response);
        switch (request.Query.ContinuationToken)
        {
            case null:
                response.OrchestrationState.Add(Ended("1"));
                response.ContinuationToken = "page 2 ";
                break;
            case "page 2 ":
                response.ContinuationToken = "page 3";
                break;
            case "page 3":
                response.OrchestrationState.Add(Ended("2"));
                break;
        }
        return Task.FromResult(response);
    }

    private static OrchestrationState Ended(string text) => new()
    {
        Name = "Susun",
        InstanceId = "ended",
        OrchestrationStatus = OrchestrationStatus.Completed,
        Output = $"\"{text}\"",
        CustomStatus = "null",
        CreatedTimestamp = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(DateTimeOffset.UnixEpoch),
    };

    private static Task<T> Only<T>(string fitting, string instanceId, T answer) => instanceId switch
    {
        _ when instanceId == fitting => Task.FromResult(answer),
        "running" or "ended" or "failed" => throw new RpcException(new(StatusCode.FailedPrecondition, "not now")),
        "broken" => throw new RpcException(new(StatusCode.Unavailable, "storage is away")),
        _ => throw new RpcException(new(StatusCode.NotFound, "No instance was found.")),
    };
}
