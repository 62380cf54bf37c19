using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Lkj.Domain.Nilai;

namespace Lkj.Report.Angka;

/// <summary>The figures as JSON (<c>docs/skema/angka-laporan.schema.json</c>): numbers are exact, never through a binary fraction.</summary>
public static class AngkaJson
{
    /// <summary>The document in UTF-8. The same figures give the same bytes.</summary>
    public static byte[] Tulis(AngkaLaporan angka)
    {
        // Written by what was made at compile time alone; the serializer would do so only without converters.
        var hasil = new ArrayBufferWriter<byte>();
        using (var penulis = new Utf8JsonWriter(hasil, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            AngkaKonteks.Default.AngkaLaporan.SerializeHandler!(penulis, angka);
        return hasil.WrittenSpan.ToArray();
    }

    /// <summary>What the document looks like, as JSON Schema of draft 2020-12, made from the records themselves.</summary>
    public static JsonObject Skema()
    {
        var pilihan = new JsonSerializerOptions(AngkaKonteks.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        var skema = pilihan.GetJsonSchemaAsNode(typeof(AngkaLaporan), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Jenis }).AsObject();
        skema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        skema.Insert(1, "title", "Angka Laporan Kinerja");
        return skema;
    }

    /// <summary>The same document as a tree, for the workbook.</summary>
    internal static JsonObject Pohon(AngkaLaporan angka) => JsonNode.Parse(Tulis(angka))!.AsObject();

    // Values that write themselves say nothing of their kind to the exporter.
    private static JsonNode Jenis(JsonSchemaExporterContext konteks, JsonNode skema)
    {
        var jenis = Nullable.GetUnderlyingType(konteks.TypeInfo.Type) ?? konteks.TypeInfo.Type;
        var nama = jenis == typeof(Rupiah) ? "integer" : jenis == typeof(Persen) ? "number" : null;
        if (nama is null)
            return skema;
        return jenis == konteks.TypeInfo.Type ? new JsonObject { ["type"] = nama } : new JsonObject { ["type"] = new JsonArray(nama, "null") };
    }
}
