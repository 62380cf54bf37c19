using System.Text.RegularExpressions;
using Lkj.Domain.Acuan;

namespace Lkj.Ingest.Isi;

/// <summary>
/// Compares an office's name as typed with the list: capitals, abbreviations, the words that every office has and slips do not matter; the own
/// name does, and a kota that is called kabupaten.
/// </summary>
internal static partial class NamaKantor
{
    /// <summary>One slip is allowed for so many letters.</summary>
    private const int HurufPerSalahKetik = 4;

    private const int KataTerbanyak = 12;

    private static readonly string[] SetiapKantor = ["kpu", "kip", "komisi", "independen", "pemilihan", "umum", "sekretariat"];

    private static readonly Dictionary<string, string> Jenjang = new()
    {
        ["kabupaten"] = "kabupaten", ["kab"] = "kabupaten", ["kota"] = "kota", ["provinsi"] = "provinsi", ["propinsi"] = "provinsi", ["prov"] = "provinsi",
    };

    /// <summary>Whether the name can be the office's.</summary>
    public static bool Sesuai(string nama, DataSatker satker) =>
        Sesuai(Urai(nama), Urai(satker.Nama)) || (satker.NamaLain is { } lain && Sesuai(Urai(nama), Urai(lain)));

    private static bool Sesuai((string? Jenjang, string Nama) tertulis, (string? Jenjang, string Nama) terdaftar) =>
        (tertulis.Jenjang is null || terdaftar.Jenjang is null || tertulis.Jenjang == terdaftar.Jenjang)
        && Jarak.Antara(tertulis.Nama, terdaftar.Nama) <= Math.Max(1, terdaftar.Nama.Length / HurufPerSalahKetik);

    // "KPU Kabupaten Ogan Ilir, Provinsi Sumatera Selatan": the level, then the name up to the province that some add.
    private static (string? Jenjang, string Nama) Urai(string nama)
    {
        string[] kata = [.. Kata().Matches(nama.ToLowerInvariant()).Take(KataTerbanyak).Select(satu => satu.Value).SkipWhile(SetiapKantor.Contains)];
        var jenjang = kata.Length > 0 ? Jenjang.GetValueOrDefault(kata[0]) : null;
        var sendiri = kata.Skip(jenjang is null ? 0 : 1).TakeWhile(satu => Jenjang.GetValueOrDefault(satu) != "provinsi");
        return (jenjang, string.Concat(sendiri.Select(satu => satu == "kep" ? "kepulauan" : satu)));
    }

    [GeneratedRegex(@"\p{L}{1,40}")]
    private static partial Regex Kata();
}
