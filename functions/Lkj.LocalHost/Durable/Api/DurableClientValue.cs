using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.LocalHost.Handler;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>
/// The value of every durableClient binding, property for property as extension 3.14.1 gives it. The text is a quoted JSON string that
/// holds the object; in the envelope it stands under the binding's name as a string again.
/// </summary>
/// <param name="engine">The engine, whose gRPC port changes with each start.</param>
/// <param name="authority">Host name and port of the HTTP front, as in WEBSITE_HOSTNAME.</param>
/// <param name="access">The key that the value carries.</param>
public sealed class DurableClientValue(DurableEngine engine, string authority, ManagementAccess access) : IDurableClientBinding
{
    private const int MaxMessageSize = 4_194_304;

    /// <inheritdoc/>
    public string Value()
    {
        var value = new JsonObject
        {
            ["taskHubName"] = engine.HubName,
            ["connectionName"] = null,
            ["creationUrls"] = null,
            ["managementUrls"] = null,
            ["baseUrl"] = null,
            ["requiredQueryStringParameters"] = $"code={access.SystemKey}",
            ["rpcBaseUrl"] = engine.RpcBaseUrl,
            ["httpBaseUrl"] = $"http://{authority}{ManagementApi.Path}",
            ["maxGrpcMessageSizeInBytes"] = MaxMessageSize,
            ["grpcHttpClientTimeout"] = "\"00:01:40\"",
        };
        return JsonSerializer.Serialize(value.ToJsonString(StatusJson.Options), StatusJson.Options);
    }
}
