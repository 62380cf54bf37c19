using System.Text.Json;

namespace Lkj.Durable;

/// <summary>
/// The body of a call by the Functions host: <c>{"Data":{binding:value},"Metadata":{…}}</c>. The Durable extension's values
/// are JSON text in a JSON string, in a JSON string once more.
/// </summary>
internal static class InvocationBody
{
    /// <summary>The text of the only binding; null when it is the JSON text <c>null</c>.</summary>
    /// <exception cref="JsonException">The body is not such a call.</exception>
    public static string? OnlyText(string body) => Read(body, data =>
    {
        JsonElement.ObjectEnumerator bindings = data.EnumerateObject();
        return bindings.MoveNext() && bindings.Current.Value is var value && !bindings.MoveNext()
            ? Text(value)
            : throw new JsonException("The call does not have exactly one binding.");
    });

    /// <summary>The text of a named binding.</summary>
    /// <exception cref="JsonException">The body is not such a call, or has no such binding.</exception>
    public static string? Text(string body, string binding) => Read(body, data =>
        data.TryGetProperty(binding, out JsonElement value)
            ? Text(value)
            : throw new JsonException($"The call has no binding '{binding}'."));

    private static string? Text(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { } quoted
            ? JsonSerializer.Deserialize<string>(quoted)
            : throw new JsonException("The binding's value is not text.");

    private static string? Read(string body, Func<JsonElement, string?> read)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.ValueKind is JsonValueKind.Object
            && document.RootElement.TryGetProperty("Data", out JsonElement data)
            && data.ValueKind is JsonValueKind.Object
                ? read(data)
                : throw new JsonException("The call has no Data.");
    }
}
