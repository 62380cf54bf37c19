using System.Collections.Concurrent;
using Grpc.Net.Client;
using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>Clients of the Durable extension, with one channel per address, kept for the life of the process.</summary>
public sealed class DurableTaskClients : IDisposable
{
    private readonly ConcurrentDictionary<Uri, GrpcChannel> channels = new();

    /// <summary>The client for the address of a binding.</summary>
    public DurableTaskClient For(DurableClientBinding binding) => new(new TaskHubSidecarService.TaskHubSidecarServiceClient(
        channels.GetOrAdd(binding.RpcBaseUrl, Open)));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (GrpcChannel channel in channels.Values)
            channel.Dispose();
    }

    // Answers may be larger than the default limit of 4 MB: the host takes inputs of that size.
    private static GrpcChannel Open(Uri address) =>
        GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = null });
}
