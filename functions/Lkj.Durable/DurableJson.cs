using System.Text.Json;

namespace Lkj.Durable;

/// <summary>JSON as it travels between orchestrators, activities and clients.</summary>
/// <remarks>
/// The default encoder writes everything beyond ASCII as an escape. That is wanted: characters that are not legal in XML
/// can stop an instance of the real engine for good.
/// </remarks>
internal static class DurableJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>JSON text of a value; null stays absent.</summary>
    public static string? Write(object? value) =>
        value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <summary>The value of a JSON text; absent text is the default value.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of this shape.</exception>
    public static T? Read<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, Options);

    /// <summary>
    /// The text that an activity's result stands for. Results are JSON inside a JSON string, since the host rewrites dates
    /// and decimals of anything else; what is not a string was never wrapped.
    /// </summary>
    public static string? Unwrap(string? result) =>
        result is not null && result.StartsWith('"') ? JsonSerializer.Deserialize<string>(result) : result;

    /// <summary>Whether a text is one JSON value.</summary>
    public static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
