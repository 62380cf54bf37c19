using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using Lkj.Domain.Nilai;

namespace Lkj.Report.Angka;

/// <summary>The figures as JSON (<c>docs/skema/angka-laporan.schema.json</c>): numbers are exact, never through a binary fraction.</summary>
public static class AngkaJson
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    /// <summary>The document in UTF-8. The same figures give the same bytes.</summary>
    public static byte[] Tulis(AngkaLaporan angka) => JsonSerializer.SerializeToUtf8Bytes(angka, Options);

    /// <summary>What the document looks like, as JSON Schema of draft 2020-12, made from the records themselves.</summary>
    public static JsonObject Skema()
    {
        var skema = Options.GetJsonSchemaAsNode(typeof(AngkaLaporan), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Jenis }).AsObject();
        skema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        skema.Insert(1, "title", "Angka Laporan Kinerja");
        return skema;
    }

    /// <summary>The same document as a tree, for the workbook.</summary>
    internal static JsonObject Pohon(AngkaLaporan angka) => JsonSerializer.SerializeToNode(angka, Options)!.AsObject();

    // Values that write themselves say nothing of their kind to the exporter.
    private static JsonNode Jenis(JsonSchemaExporterContext konteks, JsonNode skema)
    {
        var jenis = Nullable.GetUnderlyingType(konteks.TypeInfo.Type) ?? konteks.TypeInfo.Type;
        var nama = jenis == typeof(Rupiah) ? "integer" : jenis == typeof(Persen) ? "number" : null;
        if (nama is null)
            return skema;
        return jenis == konteks.TypeInfo.Type ? new JsonObject { ["type"] = nama } : new JsonObject { ["type"] = new JsonArray(nama, "null") };
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            NewLine = "\n",
            NumberHandling = JsonNumberHandling.Strict,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            TypeInfoResolver = AngkaKonteks.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
