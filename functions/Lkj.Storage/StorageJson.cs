using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkj.Storage;

/// <summary>How stored records are written as JSON: exact numbers, enumerations by name, unknown names ignored.</summary>
public static class StorageJson
{
    /// <summary>The options of every stored document.</summary>
    public static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>The text of a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The value of a text; throws <see cref="JsonException"/> when it is not of this shape.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    /// <summary>The value of UTF-8 bytes; throws <see cref="JsonException"/> when it is not of this shape.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
