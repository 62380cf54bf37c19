using System.Text.Json;

namespace Lkj.Durable;

/// <summary>What the Durable extension puts into a call with a <c>durableClient</c> binding, without the keys in it.</summary>
/// <param name="TaskHubName">Name of the task hub.</param>
/// <param name="RpcBaseUrl">Address of the extension's gRPC service, on loopback. Its port changes with each host start.</param>
public sealed record DurableClientBinding(string TaskHubName, Uri RpcBaseUrl)
{
    /// <summary>Reads the binding out of the host's JSON body.</summary>
    /// <param name="body">The body of the call.</param>
    /// <param name="name">The binding's name in function.json.</param>
    /// <exception cref="JsonException">There is no such binding.</exception>
    public static DurableClientBinding Read(string body, string name) =>
        DurableJson.Read<DurableClientBinding>(InvocationBody.Text(body, name)) is { RpcBaseUrl: not null } binding
            ? binding
            : throw new JsonException($"Binding '{name}' names no rpcBaseUrl.");
}
