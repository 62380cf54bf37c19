using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Lkj.App.Host;

/// <summary>How answers are written as JSON: what is not there is left out, enumerations stand by name.</summary>
public static class JawabanJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>Sets up the options of all answers.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }

    /// <summary>What an answer looks like, as JSON Schema of draft 2020-12, made from its record.</summary>
    public static JsonObject Skema<T>(string judul)
    {
        var skema = Options.GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (_, simpul) => Wajib(simpul) }).AsObject();
        skema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        skema.Insert(1, "title", judul);
        return skema;
    }

    // A member that may be null is left out then; every other one is always there.
    private static JsonNode Wajib(JsonNode simpul)
    {
        if (simpul is not JsonObject objek || objek["properties"] is not JsonObject anggota)
            return simpul;
        objek["required"] = new JsonArray([.. anggota.Where(satu => !BolehKosong(satu.Value)).Select(satu => (JsonNode)satu.Key)]);
        return objek;
    }

    private static bool BolehKosong(JsonNode? simpul) => simpul?["type"] is JsonArray jenis && jenis.Any(satu => (string?)satu == "null");

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
