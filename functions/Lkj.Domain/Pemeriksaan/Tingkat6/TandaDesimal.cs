using System.Text.RegularExpressions;
using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// Percentages with a decimal dot in one column beside those with a decimal comma in others. Only texts with a percent sign are compared: a bare
/// number may be a number cell, which the spreadsheet shows in its own way.
/// </summary>
internal static partial class TandaDesimal
{
    public static readonly JenisTemuan Jenis = new("BGN-614", 6, Keparahan.Catatan, "Tanda desimal berbeda antarkolom",
        "Pakai koma sebagai tanda desimal di semua kolom. Angkanya sudah terbaca; laporan mencetaknya dengan koma.",
        "Kolom itu disalin dari aplikasi yang memakai titik sebagai tanda desimal.",
        "Realisasi \"49.53%\" di Pengukuran, sedangkan Perjanjian Kinerja memakai \"77,5%\".");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var desimal = Persen(bahan.Pengajuan).Where(satu => Desimal().IsMatch(satu.Teks)).ToLookup(satu => Desimal().Match(satu.Teks).Groups["tanda"].Value == ",");
        if (!desimal[true].Any())
            return [];
        var koma = desimal[true].First();
        return
            from kolom in desimal[false].GroupBy(satu => new { satu.Asal.Lembar, LetakSel.Dari(satu.Asal).Kolom })
            let titik = kolom.First()
            select Temuan.Dari(
                Jenis,
                titik.Asal,
                $"{Kutipan.Dari(titik.Teks)}{(kolom.Count() > 1 ? $" dan {kolom.Count() - 1} isian lain dengan titik" : "")}",
                $"koma sebagai tanda desimal, seperti {Kutipan.Dari(koma.Teks)} di {koma.Asal.Lembar} sel {koma.Asal.Sel}");
    }

    private static IEnumerable<(string Teks, Asal Asal)> Persen(Pengajuan pengajuan) =>
        new[] { pengajuan.PerjanjianKinerja, pengajuan.Rkt, pengajuan.Iku, pengajuan.Pengukuran }.SelectMany(tabel => tabel).SelectMany(Isian)
            .Concat(pengajuan.Anggaran.Select(baris => baris.PersenTercetak).Concat(pengajuan.TotalAnggaran.Select(total => total.PersenTercetak))
                .OfType<Isian<decimal>>().Select(persen => (persen.Teks, persen.Asal)));

    private static IEnumerable<(string Teks, Asal Asal)> Isian(BarisIndikator baris)
    {
        if (baris.Target is { } target)
            yield return (target.Teks, target.Asal);
        if (baris.Realisasi is { } realisasi)
            yield return (realisasi.Teks, realisasi.Asal);
        if (baris.CapaianTercetak is { } capaian)
            yield return (capaian.Teks, capaian.Asal);
    }

    [GeneratedRegex(@"^\s*-?\d{1,3}(?<tanda>[.,])\d{1,4}\s*%\s*$")]
    private static partial Regex Desimal();
}
