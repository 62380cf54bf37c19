using System.Text.Json.Nodes;

namespace Lkj.App;

/// <summary>The schemas of the OpenAPI document: those that are published, those of forms, and those of short answers.</summary>
public static class SkemaOpenApi
{
    /// <summary>Where they stand in the document.</summary>
    public const string Letak = "#/components/schemas/";

    /// <summary>All of them by name.</summary>
    public static JsonObject Semua()
    {
        var semua = new JsonObject();
        foreach (var (nama, skema) in Skema.Semua)
        {
            var isi = skema();
            isi.Remove("$schema");
            Pindah(isi, $"{Letak}{nama}/");
            semua[nama] = isi;
        }
        semua["pesan"] = Objek(["pesan"]);
        semua["unggah-atau-pesan"] = new JsonObject { ["anyOf"] = new JsonArray(Rujuk("unggah"), Rujuk("pesan")) };
        semua["pengesahan"] = Objek(["pesan", "status"]);
        semua["pencabutan"] = Objek(["pesan", "kunci"]);
        semua["akhir-tahun"] = Objek(["pesan", "instans"]);
        semua["simpanan"] = Objek(["pesan"], ("jumlah", new JsonObject { ["type"] = "integer" }), ("masalah", new JsonObject { ["type"] = "array", ["items"] = Teks() }));
        semua["sehat"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["sehat"] = new JsonObject { ["type"] = "boolean" } }, ["required"] = new JsonArray("sehat") };
        semua["formulir-pengesahan"] = Objek([FormulirPengesahan.Nama, FormulirPengesahan.Jabatan, FormulirPengesahan.Dibaca], (FormulirPengesahan.Nip, Teks()));
        semua["formulir-unggah"] = Objek([], ("berkas", new JsonObject { ["type"] = "array", ["items"] = Berkas() }), ("periksa", Teks()), ("alasan", Teks()));
        semua["formulir-periksa"] = Objek([], ("berkas", Berkas()));
        return semua;
    }

    // A reference within a schema is one from the root of its own document.
    private static void Pindah(JsonNode? simpul, string letak)
    {
        if (simpul is JsonObject objek)
        {
            if (objek["$ref"] is JsonValue rujukan && rujukan.GetValue<string>() is { } tujuan && tujuan.StartsWith("#/", StringComparison.Ordinal))
                objek["$ref"] = letak + tujuan[2..];
            foreach (var (_, anak) in objek)
                Pindah(anak, letak);
        }
        else if (simpul is JsonArray larik)
        {
            foreach (var anak in larik)
                Pindah(anak, letak);
        }
    }

    private static JsonObject Objek(string[] wajib, params (string Nama, JsonObject Skema)[] lain)
    {
        var anggota = new JsonObject();
        foreach (var nama in wajib)
            anggota[nama] = Teks();
        foreach (var (nama, skema) in lain)
            anggota[nama] = skema;
        return new JsonObject { ["type"] = "object", ["properties"] = anggota, ["required"] = new JsonArray([.. wajib.Select(nama => (JsonNode)nama)]) };
    }

    private static JsonObject Rujuk(string nama) => new() { ["$ref"] = $"{Letak}{nama}" };

    private static JsonObject Teks() => new() { ["type"] = "string" };

    private static JsonObject Berkas() => new() { ["type"] = "string", ["contentMediaType"] = "application/octet-stream" };
}
