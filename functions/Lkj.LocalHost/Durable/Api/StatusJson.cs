using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>The status object of the management API.</summary>
public static class StatusJson
{
    /// <summary>How the API writes JSON: names as they are, text without needless escapes.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The status of an instance, without history.</summary>
    public static async Task<JsonObject> OfAsync(InstanceOperations instances, Instance instance, bool withInput, CancellationToken cancellation) => new()
    {
        ["name"] = instance.Name,
        ["instanceId"] = instance.Id,
        ["runtimeStatus"] = instance.Status.ToString(),
        ["input"] = withInput ? Parsed(await instances.TextAsync(instance.Input, cancellation)) : null,
        ["customStatus"] = Parsed(await instances.TextAsync(instance.CustomStatus, cancellation)),
        ["output"] = Parsed(await instances.TextAsync(instance.Output, cancellation)),
        ["createdTime"] = Seconds(instance.Created),
        ["lastUpdatedTime"] = Seconds(instance.LastUpdated),
    };

    /// <summary>A stored text as JSON: what it says when it is JSON, else the text as a string.</summary>
    public static JsonNode? Parsed(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    /// <summary>An answer that is only a message.</summary>
    public static IResult Message(int status, string message) => Results.Json(new { Message = message }, Options, statusCode: status);

    private static string Seconds(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
