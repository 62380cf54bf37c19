using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a percentage: 87,73 % is 87.73, with or without its sign.</summary>
internal static partial class PembacaPersen
{
    private const string Harapan = "persen, misalnya 87,73 %";

    public static HasilSel<decimal> Baca(Sel sel, ProfilKolom profil)
    {
        var teks = Rapi.Teks(sel.Teks);
        if (TandaKosong.Adalah(teks))
            return HasilSel<decimal>.Kosong;
        var bertanda = Tanda().IsMatch(teks);
        var bilangan = PembacaBilangan.Baca(sel with { Teks = Tanda().Replace(teks, "") }, profil.Gaya);
        if (!bilangan.Terbaca)
            return Hasil.Gagal<decimal>(bilangan.Temuan == JenisIsi.AngkaRagu ? bilangan.Temuan! : JenisIsi.PersenTakTerbaca, Harapan);
        return bertanda || !profil.Pecahan
            ? bilangan
            : Math.Abs(bilangan.Nilai) <= 1 ? Hasil.Ada(bilangan.Nilai * 100) : Hasil.Gagal<decimal>(JenisIsi.PersenTakTerbaca, Harapan);
    }

    [GeneratedRegex(@" ?(%|persen)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tanda();
}
