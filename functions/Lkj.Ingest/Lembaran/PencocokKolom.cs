using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Decides which column of the schema a heading means, where headings stand in several rows or several columns mean the same.</summary>
internal static partial class PencocokKolom
{
    /// <summary>Headings that tables have and that nobody needs to be told of.</summary>
    private static readonly HashSet<string> Lumrah = ["no", "nomor", "nourut", "keterangan", "ket"];

    /// <summary>The column of a heading and the quarter that it is a part of (0 for none); null when the schema does not know it.</summary>
    public static (Kolom Kolom, int Triwulan)? Cocok(KepalaKolom kepala, IReadOnlyList<Kolom> kolom, TahunAnggaran? tahun)
    {
        var atas = kepala.Teks.Count > 1 ? string.Join(' ', kepala.Teks.SkipLast(1)) : "";
        if (PencariKepala.Triwulan(kepala.Teks[^1]) is { } triwulan)
            return PencariKepala.Cocok(atas, kolom, tahun) is { Jenis: JenisKolom.Nilai } induk ? (induk, triwulan) : null;
        if (PencariKepala.Cocok(kepala.Gabungan, kolom, tahun) is { } tepat)
            return (tepat, 0);
        if (PencariKepala.Cocok(kepala.Teks[^1], kolom, tahun) is not { } terbawah)
            return null;
        // "Realisasi" under "Anggaran" is money, under "Kinerja" it is not.
        var lain = terbawah.Jenis == JenisKolom.Rupiah ? KelompokKinerja() : KelompokUang();
        return terbawah.Jenis is JenisKolom.Rupiah or JenisKolom.Nilai or JenisKolom.Persen && lain.IsMatch(atas) ? null : (terbawah, 0);
    }

    /// <summary>Whether a heading is passed over without a word.</summary>
    public static bool Lazim(KepalaKolom kepala) => Lumrah.Contains(Rapi.Kunci(kepala.Teks[^1]));

    /// <summary>By how much the amounts under a heading are multiplied: 1, or 1000 and 1000000 where the sheet says so.</summary>
    public static int Kali(IEnumerable<string> teks)
    {
        foreach (var satu in teks)
        {
            if (Ribuan().Match(satu) is { Success: true } cocok)
                return cocok.Groups["ribu"].Success ? 1_000 : 1_000_000;
        }

        return 1;
    }

    [GeneratedRegex(@"\b(kinerja|fisik|volume|keluaran|output)\b", RegexOptions.IgnoreCase)]
    private static partial Regex KelompokKinerja();

    [GeneratedRegex(@"\b(anggaran|keuangan|pagu|rp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex KelompokUang();

    [GeneratedRegex(@"\b(dalam|dlm\.?) ((?<ribu>ribu(an)?)|juta(an)?)\b|\((rp\.?|rupiah)? ?((?<ribu>ribu(an)?|\.?000)|juta(an)?) ?(rp\.?|rupiah)?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Ribuan();
}
