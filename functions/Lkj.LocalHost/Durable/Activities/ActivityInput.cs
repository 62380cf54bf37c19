using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkj.LocalHost.Durable.Activities;

/// <summary>The input of an activity as the envelope carries it.</summary>
/// <param name="Data">The input under the binding's name: its JSON text, untouched, quoted once more.</param>
/// <param name="Metadata">The instance id, the input again in two forms, and the properties of an input that is an object.</param>
public sealed record ActivityInput(JsonObject Data, JsonObject Metadata)
{
    /// <summary>The envelope's parts for an input; null when the text is not JSON.</summary>
    /// <param name="binding">The name of the trigger binding.</param>
    /// <param name="instanceId">The instance that runs the activity.</param>
    /// <param name="text">The JSON text that the orchestrator gave, or null.</param>
    public static ActivityInput? Read(string binding, string instanceId, string? text)
    {
        var metadata = new JsonObject { ["instanceId"] = HostJson.Quote(instanceId) };
        if (text is null)
            return new ActivityInput(new JsonObject { [binding] = "null" }, metadata);
        JsonNode? parsed;
        try
        {
            parsed = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
        metadata[binding] = HostJson.Quote(text);
        metadata["data"] = Nested(parsed);
        if (parsed is JsonObject properties)
            Merge(metadata, properties);
        return new ActivityInput(new JsonObject { [binding] = HostJson.Quote(text) }, metadata);
    }

    // The host lets top-level properties of the input overwrite its own metadata, ignoring letter case.
    private static void Merge(JsonObject metadata, JsonObject properties)
    {
        foreach (var (name, value) in properties)
        {
            if (value is null or JsonArray)
                continue;
            if (metadata.FirstOrDefault(present => string.Equals(present.Key, name, StringComparison.OrdinalIgnoreCase)).Key is { } present)
                metadata.Remove(present);
            metadata[name] = value is JsonObject ? value.DeepClone() : HostJson.Quote(Scalar(value));
        }
    }

    private static JsonNode? Nested(JsonNode? value) => value is JsonObject ? value.DeepClone() : HostJson.Text(value);

    private static string Scalar(JsonNode value)
    {
        if (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            return value.GetValue<bool>().ToString();
        var text = value.ToString();
        return value.GetValueKind() == JsonValueKind.String && HostJson.Date(text) is { } date
            ? date.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)
            : text;
    }
}
