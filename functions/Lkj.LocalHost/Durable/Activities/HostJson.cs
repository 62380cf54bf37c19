using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lkj.LocalHost.Durable.Activities;

/// <summary>
/// JSON as the Functions host reads and writes it: what looks like a date is written anew, and numbers lose the form they had.
/// </summary>
public static partial class HostJson
{
    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text as a JSON string, quotes included.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, s_compact);

    /// <summary>The compact JSON text of a value.</summary>
    public static string Text(JsonNode? value) => value is null ? "null" : value.ToJsonString(s_compact);

    /// <summary>The result text of an activity for the value it returned; null for none. A string keeps its exact text.</summary>
    public static string? Result(JsonNode? value) => value is null ? null : Text(Rewrite(value, inside: false));

    /// <summary>The moment that a text stands for when the host takes it for a date, in UTC; null when it does not.</summary>
    public static DateTime? Date(string text) =>
        IsoDate().IsMatch(text)
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowTrailingWhite, out var date)
            ? date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date
            : null;

    private static JsonNode? Rewrite(JsonNode? value, bool inside)
    {
        switch (value)
        {
            case null:
                return null;
            case JsonObject properties:
                return new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, Rewrite(property.Value, inside: true))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Rewrite(item, inside: true))]);
        }
        return value.GetValueKind() switch
        {
            JsonValueKind.Number => Number(value.ToJsonString()),
            JsonValueKind.String when inside && Date(value.GetValue<string>()) is { } date => Iso(date, value.GetValue<string>()),
            _ => value.DeepClone(),
        };
    }

    // Whole numbers keep their digits, others become the shortest text of a double.
    private static JsonNode? Number(string text) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? JsonNode.Parse(text)
            : JsonNode.Parse(JsonSerializer.Serialize(double.Parse(text, CultureInfo.InvariantCulture)));

    private static string Iso(DateTime date, string original) =>
        date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (date.Kind != DateTimeKind.Utc ? "" : original.EndsWith('Z') ? "Z" : "+00:00");

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();
}
