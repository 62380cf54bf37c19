using System.Net;
using Lkj.LocalHost.Durable.Hub;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>The gRPC server of the engine: cleartext HTTP/2 on a free port of the loopback address, another one at each start.</summary>
public sealed class RpcServer(InstanceOperations instances, TaskHub hub, TimeProvider time) : IAsyncDisposable
{
    private WebApplication? _server;

    /// <summary>Where it listens, without a trailing slash; empty before the start.</summary>
    public string BaseUrl { get; private set => field = value.TrimEnd('/'); } = "";

    /// <summary>Starts listening.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton(instances).AddSingleton(hub).AddSingleton(time);
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = null;
            grpc.MaxSendMessageSize = null;
        });
        _server = builder.Build();
        _server.MapGrpcService<TaskHubService>();
        await _server.StartAsync(cancellation);
        BaseUrl = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
