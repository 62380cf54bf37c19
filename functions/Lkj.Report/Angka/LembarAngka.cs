using System.Text;
using System.Text.Json.Nodes;

namespace Lkj.Report.Angka;

/// <summary>A sheet of figures: headings, then rows; an empty cell is null.</summary>
/// <param name="Nama">The name of the sheet.</param>
/// <param name="Kepala">The headings.</param>
/// <param name="Baris">The rows, each with as many cells as there are headings.</param>
internal sealed record LembarAngka(string Nama, IReadOnlyList<string> Kepala, IReadOnlyList<IReadOnlyList<JsonValue?>> Baris)
{
    private const string Ringkasan = "Ringkasan", Nomor = "Nomor";

    /// <summary>
    /// Sheets from the JSON of the figures, so that whatever the results come to hold is in both: single values on the first sheet, each list on one of its
    /// own, whose rows say by number to which row of the list above they belong.
    /// </summary>
    public static IReadOnlyList<LembarAngka> Dari(JsonObject pohon)
    {
        var lembar = new Dictionary<string, List<Dictionary<string, JsonValue?>>>();
        var ringkasan = new Dictionary<string, JsonValue?>();
        Telusuri(pohon, "", "", [], ringkasan, lembar);
        return
        [
            new LembarAngka(Ringkasan, ["Nama", "Nilai"], [.. ringkasan.Select(satu => (IReadOnlyList<JsonValue?>)[JsonValue.Create(satu.Key), satu.Value])]),
            .. lembar.Select(satu => Tabel(satu.Key, satu.Value)),
        ];
    }

    private static LembarAngka Tabel(string nama, List<Dictionary<string, JsonValue?>> baris)
    {
        IReadOnlyList<string> kepala = [.. baris.SelectMany(satu => satu.Keys).Distinct()];
        return new LembarAngka(nama, kepala, [.. baris.Select(satu => (IReadOnlyList<JsonValue?>)[.. kepala.Select(satu.GetValueOrDefault)])]);
    }

    // jalur leads from the root to the object, awalan from the row it stands in.
    private static void Telusuri(JsonObject benda, string jalur, string awalan, Dictionary<string, JsonValue?> induk,
        Dictionary<string, JsonValue?> baris, Dictionary<string, List<Dictionary<string, JsonValue?>>> lembar)
    {
        foreach (var (nama, nilai) in benda)
        {
            var (tempat, kolom) = (Sambung(jalur, nama), nama == "nilai" ? awalan : Sambung(awalan, nama));
            switch (nilai)
            {
                case JsonObject dalam when dalam.ContainsKey("lembar") && dalam.ContainsKey("sel"):
                    baris[Sebut(kolom)] = JsonValue.Create($"{dalam["lembar"]}!{dalam["sel"]}");
                    break;
                case JsonObject dalam:
                    Telusuri(dalam, tempat, kolom, induk, baris, lembar);
                    break;
                case JsonArray daftar:
                    Daftar(daftar, tempat, induk, lembar);
                    break;
                default:
                    baris[Sebut(kolom)] = nilai?.AsValue();
                    break;
            }
        }
    }

    private static void Daftar(JsonArray daftar, string jalur, Dictionary<string, JsonValue?> induk, Dictionary<string, List<Dictionary<string, JsonValue?>>> lembar)
    {
        var nama = Sebut(jalur);
        if (daftar.Count > 0 && !lembar.ContainsKey(nama))
            lembar.Add(nama, []);
        foreach (var isi in daftar)
        {
            var nomor = JsonValue.Create(lembar[nama].Count + 1);
            var baris = new Dictionary<string, JsonValue?>(induk) { [Nomor] = nomor };
            lembar[nama].Add(baris);
            if (isi is JsonObject benda)
                Telusuri(benda, jalur, "", new Dictionary<string, JsonValue?>(induk) { [$"{Nomor} {Sebut(Akhir(jalur)).ToLowerInvariant()}"] = nomor }, baris, lembar);
            else
                baris["Nilai"] = isi?.AsValue();
        }
    }

    private static string Sambung(string awal, string nama) => awal.Length == 0 ? nama : $"{awal}.{nama}";

    private static string Akhir(string jalur) => jalur[(jalur.LastIndexOf('.') + 1)..];

    // "capaian.mencapaiTarget" is read as "Capaian mencapai target".
    private static string Sebut(string jalur)
    {
        var sebutan = new StringBuilder();
        foreach (var huruf in jalur)
        {
            if (char.IsUpper(huruf))
                sebutan.Append(' ');
            sebutan.Append(huruf == '.' ? ' ' : char.ToLowerInvariant(huruf));
        }

        if (sebutan.Length > 0)
            sebutan[0] = char.ToUpperInvariant(sebutan[0]);
        return sebutan.ToString();
    }
}
