using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads money: whole rupiah, in every spelling that offices print. A dash is zero, an empty cell is missing.</summary>
internal static partial class PembacaRupiah
{
    private const string Harapan = "rupiah utuh, misalnya 1.234.000";

    public static HasilSel<Rupiah> Baca(Sel sel, ProfilKolom profil)
    {
        if (sel.Jenis == JenisSel.Angka)
            return Utuh(PembacaBilangan.Baca(sel, GayaAngka.Koma));
        var teks = Rapi.Teks(sel.Teks);
        if (teks is "-" or "–" or "—" or "−")
            return Hasil.Ada(Rupiah.Nol);
        if (Rapi.Kunci(teks) is "na")
            return HasilSel<Rupiah>.Kosong;
        var inti = Akhiran().Replace(MataUang().Replace(teks, ""), "");
        if (KelompokKoma().IsMatch(inti) && profil.Gaya != GayaAngka.Titik)
            return Hasil.Gagal<Rupiah>(JenisIsi.AngkaRagu, Harapan);
        return Utuh(PembacaBilangan.Baca(inti, profil.Gaya == GayaAngka.Titik && KelompokKoma().IsMatch(inti) ? GayaAngka.Titik : GayaAngka.Koma));
    }

    private static HasilSel<Rupiah> Utuh(HasilSel<decimal> bilangan)
    {
        if (!bilangan.Terbaca)
            return Hasil.Gagal<Rupiah>(bilangan.Temuan!, Harapan);
        if (decimal.Truncate(bilangan.Nilai) != bilangan.Nilai)
            return Hasil.Gagal<Rupiah>(JenisIsi.PecahanRupiah, Harapan);
        return bilangan.Nilai is >= long.MinValue and <= long.MaxValue
            ? Hasil.Ada(new Rupiah((long)bilangan.Nilai))
            : Hasil.Gagal<Rupiah>(JenisIsi.AngkaTakTerbaca, Harapan);
    }

    [GeneratedRegex(@"(?<!\p{L})(rp|idr)\.? ?", RegexOptions.IgnoreCase)]
    private static partial Regex MataUang();

    [GeneratedRegex(@"\s*,\s*[-–—=]+$|\.$")]
    private static partial Regex Akhiran();

    [GeneratedRegex(@"^[(-]? ?[1-9]\d{0,2},\d{3}\)?$")]
    private static partial Regex KelompokKoma();
}
