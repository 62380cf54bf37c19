using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Contoh;

/// <summary>Makes filled-in values from the spellings of the sample, each at a cell of a sheet.</summary>
public static partial class PembuatIsian
{
    private const string Berkas = "contoh.xlsx";

    public static Isian<string>? Teks(string teks, string lembar, string sel, string kepala = "") =>
        teks.Length == 0 ? null : new(teks, teks, new Asal(Berkas, lembar, sel, kepala));

    public static Isian<Rupiah> Uang(string teks, string lembar, string sel, string kepala) =>
        Rupiah.TryUrai(teks, out var nilai)
            ? new(nilai, teks, new Asal(Berkas, lembar, sel, kepala))
            : throw new FormatException($"'{teks}' is not an amount of the sample.");

    public static Isian<decimal>? Persen(string teks, string lembar, string sel, string kepala) =>
        teks.Length == 0 ? null : new(Angka(teks), teks, new Asal(Berkas, lembar, sel, kepala));

    public static Isian<Volume>? Volume(string teks, string lembar, string sel, string kepala)
    {
        if (teks.Length == 0)
            return null;
        var bagian = JumlahDanSatuan().Match(teks);
        var satuan = bagian.Groups[2].Value.ToLowerInvariant();
        var jumlah = decimal.Parse(bagian.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new(new Volume(jumlah, satuan == "kejiata" ? "kegiatan" : satuan), teks, new Asal(Berkas, lembar, sel, kepala));
    }

    public static Isian<Target>? Target(string teks, string lembar, string sel) =>
        teks.Length == 0 ? null : new(new Target(new NilaiKinerja(Angka(teks))), teks, new Asal(Berkas, lembar, sel, "Target"));

    public static Isian<NilaiKinerja>? Realisasi(string teks, string lembar, string sel) =>
        teks.Length == 0 ? null : new(new NilaiKinerja(Angka(teks)), teks, new Asal(Berkas, lembar, sel, "Realisasi"));

    private static decimal Angka(string teks) =>
        decimal.Parse(teks.Replace("%", "", StringComparison.Ordinal).Trim().Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d[\d ]*?)\s*(\p{L}+)$")]
    private static partial Regex JumlahDanSatuan();
}
