using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>Finds years in prose that may have been taken over from another year's report.</summary>
internal static partial class TahunDalamTeks
{
    /// <summary>Years farther away than this are history or long plans, not a slip.</summary>
    private const int JarakTerjauh = 5;

    /// <summary>
    /// The years near the report year, each once, that stand neither in a law title, a period, the name of an election, a comparison with
    /// other years, nor in a date after the end of the report year (a signing).
    /// </summary>
    public static IEnumerable<int> YangJanggal(string teks, int tahunLaporan)
    {
        var sisa = new[] { Periode(), Peraturan(), Pemilu() }.Aggregate(teks, (tersisa, wajar) => wajar.Replace(tersisa, " "));
        return
            (from kalimat in Kalimat().Split(sisa)
             where !Perbandingan().IsMatch(kalimat)
             from Match tahun in Tahun().Matches(kalimat)
             let nilai = int.Parse(tahun.Groups["tahun"].Value, CultureInfo.InvariantCulture)
             where nilai != tahunLaporan && Math.Abs(nilai - tahunLaporan) <= JarakTerjauh
             where !(nilai > tahunLaporan && tahun.Groups["bulan"].Success)
             select nilai).Distinct();
    }

    [GeneratedRegex(@"(?<=[.;!?])\s+")]
    private static partial Regex Kalimat();

    [GeneratedRegex(@"\b\d{4}\s*(?:[-\u2013\u2014/]|s\.?\s?d\.?|s/d|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?\d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Periode();

    [GeneratedRegex(@"\b(?:nomor|no\.?)\s*[\w/.\-]+\s+tahun\s+\d{4}\b|\btahun\s+\d{4}\s+tentang\b|[\w.\-]*/\d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Peraturan();

    [GeneratedRegex(@"\b(?:pemilu|pemilukada|pemilihan|pilkada|pileg|pilpres)\b(?:(?!dipa|anggaran|dana|laporan|kinerja)[^.;\d]){0,60}?\b\d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pemilu();

    [GeneratedRegex(@"\b(?:dibanding(?:kan)?|daripada|sebelumnya|tahun lalu|sejak|semenjak)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Perbandingan();

    [GeneratedRegex(@"(?<bulan>\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+)?(?<![\d.,])\b(?<tahun>(?:19|20)\d{2})\b(?![.,]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Tahun();
}
