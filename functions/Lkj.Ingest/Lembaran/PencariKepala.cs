using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>
/// Finds the headings of a sheet by their texts, below any title rows, in up to four rows: a group over its columns (<c>Realisasi</c>
/// over <c>TW I</c> to <c>TW IV</c>) stands in one cell of the row above them.
/// </summary>
internal static partial class PencariKepala
{
    private const int BarisDicari = 40;
    private const int BarisTerbanyak = 4;
    private const int TeksTerpanjang = 100;

    /// <summary>The headings, or null when no row holds two known ones.</summary>
    public static KepalaLembar? Cari(IReadOnlyList<Baris> baris, IReadOnlyList<Kolom> kolom, TahunAnggaran? tahun = null)
    {
        var terbaik = baris.Take(BarisDicari).Select((satu, letak) => (Letak: letak, Jumlah: Dikenal(satu, kolom, tahun).Count()))
            .OrderByDescending(satu => satu.Jumlah).ThenBy(satu => satu.Letak).FirstOrDefault();
        if (terbaik.Jumlah < 2)
            return null;
        var (awal, akhir) = (terbaik.Letak, terbaik.Letak);
        for (var atas = terbaik.Letak - 1; atas >= 0 && akhir - atas < BarisTerbanyak && Bersambung(atas); atas--)
            awal = Menambah(atas) ? atas : awal;
        while (akhir + 1 < baris.Count && akhir - awal < BarisTerbanyak - 1 && Bersambung(akhir) && Lanjutan(baris[akhir], baris[akhir + 1], kolom, tahun))
            akhir++;
        return new KepalaLembar(baris[awal].Nomor, baris[akhir].Nomor, Susun([.. baris.Skip(awal).Take(akhir - awal + 1)]));

        bool Bersambung(int atas) => baris[atas + 1].Nomor == baris[atas].Nomor + 1;

        bool Menambah(int atas) => Dikenal(baris[atas], kolom, tahun).Except(Dikenal(baris[terbaik.Letak], kolom, tahun)).Any();
    }

    /// <summary>The column that a heading names, or null. A year in the heading must be the reported one; a unit of money in it is no part of the name.</summary>
    public static Kolom? Cocok(string kepala, IReadOnlyList<Kolom> kolom, TahunAnggaran? tahun = null) =>
        Cocok(Rapi.Kunci(kepala), kolom)
        ?? Cocok(Rapi.Kunci(SatuanUang().Replace(kepala, "")), kolom)
        ?? (tahun is { } ada && Tahunan().Match(kepala) is { Success: true } cocok && cocok.Groups["t"].Value == ada.ToString()
            ? Cocok(Rapi.Kunci(kepala[..cocok.Index]), kolom)
            : null);

    /// <summary>Whether a row only numbers the columns: (1) (2) (3), or 13 = 9+10+11.</summary>
    public static bool BarisNomor(Baris baris)
    {
        var nomor = baris.Sel.Select(sel => Nomor().Match(Rapi.Teks(sel.Teks))).ToList();
        return nomor.Count > 1 && nomor.TrueForAll(cocok => cocok.Success) && nomor[0].Groups["n"].Value is "1"
            && nomor.Zip(nomor.Skip(1)).All(dua => dua.First.Groups["n"].Length < dua.Second.Groups["n"].Length
                || string.CompareOrdinal(dua.First.Groups["n"].Value, dua.Second.Groups["n"].Value) < 0);
    }

    /// <summary>The quarter that a heading names, 1 to 4, or null.</summary>
    public static int? Triwulan(string kepala) =>
        KepalaTriwulan().Match(Rapi.Teks(kepala)) is { Success: true } cocok
            ? cocok.Groups["n"].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 }
            : null;

    private static Kolom? Cocok(string kunci, IReadOnlyList<Kolom> kolom) =>
        kolom.FirstOrDefault(satu => Rapi.Kunci(satu.Kepala) == kunci) ?? kolom.FirstOrDefault(satu => satu.Alias.Any(alias => Rapi.Kunci(alias) == kunci));

    // A further row of headings holds nothing but headings, and at least one that the row above lacks.
    private static bool Lanjutan(Baris atas, Baris bawah, IReadOnlyList<Kolom> kolom, TahunAnggaran? tahun)
    {
        var bagian = bawah.Sel.Count(sel => Bagian().IsMatch(Rapi.Teks(sel.Teks)));
        var dikenal = bawah.Sel.Where(sel => Cocok(sel.Teks, kolom, tahun) is not null || Bagian().IsMatch(Rapi.Teks(sel.Teks))).Count();
        return dikenal == bawah.Sel.Count && (bagian > 0 || Dikenal(bawah, kolom, tahun).Except(Dikenal(atas, kolom, tahun)).Any());
    }

    private static IEnumerable<Kolom> Dikenal(Baris baris, IReadOnlyList<Kolom> kolom, TahunAnggaran? tahun) =>
        baris.Sel.Where(sel => sel.Teks.Length < TeksTerpanjang).Select(sel => Cocok(sel.Teks, kolom, tahun)).OfType<Kolom>().Distinct();

    private static List<KepalaKolom> Susun(List<Baris> baris)
    {
        var hasil = new List<KepalaKolom>();
        foreach (var letak in baris.SelectMany(satu => satu.Sel).Select(sel => sel.Kolom).Distinct().Order())
        {
            var terbawah = baris.FindLastIndex(satu => Isi(satu, letak) is not null);
            var teks = baris.Take(terbawah + 1).Select((satu, urutan) => Isi(satu, letak) ?? Kelompok(baris, urutan, letak)).OfType<string>();
            hasil.Add(new KepalaKolom(letak, baris[terbawah].Nomor, [.. teks]));
        }

        return hasil;
    }

    /// <summary>The text of the merged cell that reaches over a column from the left: its own column has a heading below it too.</summary>
    private static string? Kelompok(List<Baris> baris, int urutan, int letak)
    {
        var kiri = baris[urutan].Sel.LastOrDefault(sel => sel.Kolom < letak);
        return kiri.Kolom > 0 && baris.Skip(urutan + 1).Any(bawah => Isi(bawah, kiri.Kolom) is not null) ? kiri.Teks : null;
    }

    private static string? Isi(Baris baris, int letak) => baris.Di(letak)?.Teks;

    [GeneratedRegex(@"^\(?(?<n>\d{1,2})\)?( ?=.*)?$")]
    private static partial Regex Nomor();

    [GeneratedRegex(@"^(s\.?d\.? ?)?(tw|triwulan)\.? ?(?<n>i{1,3}|iv|[1-4])$", RegexOptions.IgnoreCase)]
    private static partial Regex KepalaTriwulan();

    // Words that divide a heading above them and mean nothing without it.
    [GeneratedRegex(@"^((s\.?d\.? ?)?(tw|triwulan)\.? ?(i{1,3}|iv|[1-4])|k|rp\.?|\(rp\.?\)|kinerja|keuangan|fisik|anggaran)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bagian();

    [GeneratedRegex(@"\s*(tahun|ta\.?)?\s*(?<t>20\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Tahunan();

    [GeneratedRegex(@"\s*\([^()]*\b(ribu|ribuan|juta|jutaan|000)\b[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex SatuanUang();
}
