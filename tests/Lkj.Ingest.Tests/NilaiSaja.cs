using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.Domain.Isi;

namespace Lkj.Ingest.Tests;

/// <summary>A submission without places and spellings: what must be the same whatever the file it came from.</summary>
internal static class NilaiSaja
{
    public static string Dari(Pengajuan pengajuan)
    {
        var pohon = JsonSerializer.SerializeToNode(pengajuan)!;
        Buang(pohon);
        return pohon.ToJsonString();
    }

    private static void Buang(JsonNode simpul)
    {
        if (simpul is JsonArray larik)
        {
            foreach (var satu in larik.OfType<JsonNode>())
                Buang(satu);
        }

        if (simpul is not JsonObject objek)
            return;
        if (objek.Remove(nameof(Isian<string>.Asal)))
            objek.Remove(nameof(Isian<string>.Teks));

        foreach (var satu in objek.Select(pasangan => pasangan.Value).OfType<JsonNode>())
            Buang(satu);
    }
}
