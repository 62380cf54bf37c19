using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>Finds the headings of a sheet by their texts, below any title rows, in one row or two.</summary>
internal static partial class PencariKepala
{
    private const int BarisDicari = 40;

    /// <summary>The headings, or null when no row holds two known ones.</summary>
    public static KepalaLembar? Cari(IReadOnlyList<Baris> baris, IReadOnlyList<Kolom> kolom)
    {
        var terbaik = baris.Take(BarisDicari).Select((satu, letak) => (Letak: letak, Jumlah: Dikenal(satu, kolom).Count()))
            .OrderByDescending(satu => satu.Jumlah).ThenBy(satu => satu.Letak).FirstOrDefault();
        if (terbaik.Jumlah < 2)
            return null;
        var atas = baris[terbaik.Letak];
        var bawah = terbaik.Letak + 1 < baris.Count ? baris[terbaik.Letak + 1] : null;
        if (bawah is null || bawah.Nomor != atas.Nomor + 1 || !Lanjutan(atas, bawah, kolom))
            return new KepalaLembar(atas.Nomor, atas.Sel);
        var gabungan = bawah.Sel.Concat(atas.Sel.Where(satu => bawah.Sel.All(lain => lain.Kolom != satu.Kolom))).OrderBy(satu => satu.Kolom);
        return new KepalaLembar(bawah.Nomor, [.. gabungan]);
    }

    /// <summary>The column that a heading names, or null.</summary>
    public static Kolom? Cocok(string kepala, IReadOnlyList<Kolom> kolom)
    {
        var kunci = Rapi.Kunci(kepala);
        return kolom.FirstOrDefault(satu => Rapi.Kunci(satu.Kepala) == kunci) ?? kolom.FirstOrDefault(satu => satu.Alias.Any(alias => Rapi.Kunci(alias) == kunci));
    }

    /// <summary>Whether a row only numbers the columns: (1) (2) (3), or 13 = 9+10+11.</summary>
    public static bool BarisNomor(Baris baris)
    {
        var nomor = baris.Sel.Select(sel => Nomor().Match(Rapi.Teks(sel.Teks))).ToList();
        return nomor.Count > 1 && nomor.TrueForAll(cocok => cocok.Success) && nomor[0].Groups["n"].Value is "1"
            && nomor.Zip(nomor.Skip(1)).All(dua => dua.First.Groups["n"].Length < dua.Second.Groups["n"].Length
                || string.CompareOrdinal(dua.First.Groups["n"].Value, dua.Second.Groups["n"].Value) < 0);
    }

    // A second row of headings holds nothing but headings, and at least one that the first row lacks.
    private static bool Lanjutan(Baris atas, Baris bawah, IReadOnlyList<Kolom> kolom)
    {
        var dikenal = Dikenal(bawah, kolom).ToList();
        return dikenal.Count == bawah.Sel.Count && dikenal.Except(Dikenal(atas, kolom)).Any();
    }

    private static IEnumerable<Kolom> Dikenal(Baris baris, IReadOnlyList<Kolom> kolom) =>
        baris.Sel.Where(sel => sel.Teks.Length < 100).Select(sel => Cocok(sel.Teks, kolom)).OfType<Kolom>().Distinct();

    [GeneratedRegex(@"^\(?(?<n>\d{1,2})\)?( ?=.*)?$")]
    private static partial Regex Nomor();
}
