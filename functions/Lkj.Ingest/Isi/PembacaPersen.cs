using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a percentage: 87,73 % is 87.73, with or without its sign.</summary>
internal static class PembacaPersen
{
    private const int PanjangLazim = 64;
    private const string Harapan = "persen, misalnya 87,73 %";

    public static HasilSel<decimal> Baca(Sel sel, ProfilKolom profil)
    {
        var teks = Rapi.Teks(sel.Huruf(stackalloc char[PanjangLazim]));
        if (TandaKosong.Adalah(teks))
            return HasilSel<decimal>.Kosong;
        var tanda = Tanda(teks);
        var bertanda = tanda > 0;
        var bilangan = bertanda ? PembacaBilangan.Baca(teks[..^tanda].TrimEnd(), profil.Gaya) : PembacaBilangan.Baca(sel, profil.Gaya);
        if (!bilangan.Terbaca)
            return Hasil.Gagal<decimal>(bilangan.Temuan == JenisIsi.AngkaRagu ? bilangan.Temuan! : JenisIsi.PersenTakTerbaca, Harapan);
        return bertanda || !profil.Pecahan
            ? bilangan
            : Math.Abs(bilangan.Nilai) <= 1 ? Hasil.Ada(bilangan.Nilai * 100) : Hasil.Gagal<decimal>(JenisIsi.PersenTakTerbaca, Harapan);
    }

    // How long the sign is; 0 when there is none.
    private static int Tanda(ReadOnlySpan<char> teks)
    {
        const string kata = "persen";
        return teks is [.., '%'] ? 1 : teks.EndsWith(kata, StringComparison.OrdinalIgnoreCase) ? kata.Length : 0;
    }
}
