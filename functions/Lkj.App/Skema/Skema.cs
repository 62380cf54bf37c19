using System.Text.Json.Nodes;
using Lkj.App.Host;
using Lkj.App.Keaslian;
using Lkj.App.Penerimaan;
using Lkj.Report.Angka;

namespace Lkj.App;

/// <summary>HTTP function: the JSON schemas of what programs read, made from the records; the same stand under <c>docs/skema</c>.</summary>
public static class Skema
{
    /// <summary>The schemas by name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<JsonObject>> Semua = new Dictionary<string, Func<JsonObject>>
    {
        ["angka-laporan"] = AngkaJson.Skema,
        ["unggah"] = () => JawabanJson.Skema<JawabanUnggah>("Jawaban unggahan dan hasil pemeriksaan"),
        ["beda"] = () => JawabanJson.Skema<JawabanBeda>("Perbedaan dua versi"),
        ["status"] = () => JawabanJson.Skema<JawabanStatus>("Keadaan satu versi"),
        ["asal"] = () => JawabanJson.Skema<JawabanAsal>("Asal angka satu versi"),
        ["keaslian"] = () => JawabanJson.Skema<JawabanKeaslian>("Keaslian sebuah PDF"),
        ["temuan"] = () => JawabanJson.Skema<JawabanDaftarTemuan>("Temuan satu versi"),
    };

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/skema/{nama}", People.Read, (string nama) => Semua.TryGetValue(nama, out var skema)
        ? Results.Json(skema(), contentType: "application/schema+json")
        : People.NotThere($"Skema ini tidak ada. Pilih {string.Join(", ", Semua.Keys)}."));
}
