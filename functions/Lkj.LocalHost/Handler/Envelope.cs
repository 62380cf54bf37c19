using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Handler;

/// <summary>How values are written in the envelope's Data and Metadata.</summary>
public static class Envelope
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text: JSON text inside a string, so that <c>abc</c> is sent as <c>"\"abc\""</c>.</summary>
    public static JsonNode Quoted(string text) => JsonValue.Create(JsonSerializer.Serialize(text, s_json));

    /// <summary>A point in time: a bare string to the whole second, with the offset written out.</summary>
    public static JsonNode Date(DateTimeOffset time) =>
        JsonValue.Create(time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>Adds the values of bindings that the host itself fills beside the trigger.</summary>
    public static void AddInputs(JsonObject data, FunctionDefinition function, IDurableClientBinding durable)
    {
        foreach (var binding in function.Bindings.Where(binding => binding.Type == "durableClient"))
            data[binding.Name] = durable.Value();
    }

    /// <summary>
    /// Merges the top-level properties of a text that holds a JSON object into the metadata: scalars as quoted text, objects nested, no lists.
    /// They overwrite what is there, ignoring letter case. Names that end with "trigger" never arrive.
    /// </summary>
    public static void Merge(JsonObject metadata, string text)
    {
        if (Parse(text) is not JsonObject message)
            return;
        foreach (var (name, value) in message)
        {
            if (value is null or JsonArray || name.EndsWith("trigger", StringComparison.OrdinalIgnoreCase))
                continue;
            var existing = metadata.Select(entry => entry.Key).FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));
            metadata[existing ?? name] = value is JsonObject ? value.DeepClone() : Quoted(Scalar(value));
        }
    }

    private static JsonNode? Parse(string text)
    {
        if (!text.TrimStart().StartsWith('{'))
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The real host's text of a scalar; it takes texts that look like a date for dates.</summary>
    private static string Scalar(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.String when IsDate(value.GetValue<string>(), out var date) => date.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static bool IsDate(string text, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}
