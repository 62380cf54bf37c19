using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>What the cells of a column together tell about each of them.</summary>
/// <param name="Gaya">Which sign stands before decimals.</param>
/// <param name="Pecahan">Its percentages are written as fractions of one.</param>
/// <param name="Kali">By how much an amount of money is multiplied, in sheets of thousands of rupiah.</param>
internal sealed partial record ProfilKolom(GayaAngka Gaya, bool Pecahan, int Kali = 1)
{
    /// <summary>A column that tells nothing.</summary>
    public static readonly ProfilKolom Kosong = new(GayaAngka.Belum, Pecahan: false);

    /// <summary>Judges a column by all its cells.</summary>
    public static ProfilKolom Dari(IReadOnlyCollection<Sel> sel)
    {
        int koma = 0, titik = 0, ribuan = 0, lain = 0;
        foreach (var bilangan in sel.Where(satu => satu.Jenis == JenisSel.Teks).SelectMany(satu => Bilangan().Matches(satu.Teks)).Select(cocok => cocok.Value))
        {
            if (DesimalKoma().IsMatch(bilangan))
                koma++;
            else if (DesimalTitik().IsMatch(bilangan))
                titik++;
            else if (RibuanTitik().IsMatch(bilangan))
                ribuan++;
            else
                lain++;
        }

        // Only numbers like 1.234 and at least two of them: nobody writes a whole column with three decimals.
        var gaya = (koma, titik) switch
        {
            ( > 0, 0) => GayaAngka.Koma,
            (0, > 0) => GayaAngka.Titik,
            (0, 0) when ribuan > 1 && lain == 0 => GayaAngka.Koma,
            _ => GayaAngka.Belum,
        };
        return new ProfilKolom(gaya, SemuaPecahan(sel, gaya));
    }

    private static bool SemuaPecahan(IReadOnlyCollection<Sel> sel, GayaAngka gaya)
    {
        var nilai = new List<decimal>();
        foreach (var satu in sel)
        {
            if (satu.Teks.Contains('%'))
                return false;
            if (PembacaBilangan.Baca(satu, gaya) is { Terbaca: true, Nilai: not 0 } hasil)
                nilai.Add(hasil.Nilai);
        }

        return nilai.Count > 1 && nilai.All(satu => satu is > 0 and <= 1) && nilai.Exists(satu => satu < 1);
    }

    [GeneratedRegex(@"\d[\d.,]*\d|\d")]
    private static partial Regex Bilangan();

    [GeneratedRegex(@"^(\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})$")]
    private static partial Regex DesimalKoma();

    [GeneratedRegex(@"^(\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})$")]
    private static partial Regex DesimalTitik();

    [GeneratedRegex(@"^[1-9]\d{0,2}\.\d{3}$")]
    private static partial Regex RibuanTitik();
}
