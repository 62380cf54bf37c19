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
        if (profil.Kali == 1 && Lazim(sel.Bita, sel.Jenis != JenisSel.Angka) is { } lazim)
            return Hasil.Ada(lazim);
        if (sel.Jenis == JenisSel.Angka)
            return Utuh(PembacaBilangan.Baca(sel, GayaAngka.Koma), profil.Kali);
        var teks = Rapi.Teks(sel.Teks);
        if (teks is "-" or "–" or "—" or "−")
            return Hasil.Ada(Rupiah.Nol);
        if (Rapi.Sekunci(teks, "na"))
            return HasilSel<Rupiah>.Kosong;
        var inti = Akhiran().Replace(MataUang().Replace(teks, ""), "");
        if (KelompokKoma().IsMatch(inti) && profil.Gaya != GayaAngka.Titik)
            return Hasil.Gagal<Rupiah>(JenisIsi.AngkaRagu, Harapan);
        return Utuh(PembacaBilangan.Baca(inti, profil.Gaya == GayaAngka.Titik && KelompokKoma().IsMatch(inti) ? GayaAngka.Titik : GayaAngka.Koma), profil.Kali);
    }

    /// <summary>Whether a cell holds whole rupiah as nearly every cell spells them.</summary>
    public static bool PastiTerbaca(Sel sel, ProfilKolom profil) =>
        sel.Jenis is JenisSel.Teks or JenisSel.Angka && profil.Kali == 1 && Lazim(sel.Bita, sel.Jenis != JenisSel.Angka) is not null;

    // 1.234.000 and 1234000 are what nearly every cell holds: read without the machinery for all the other spellings. In numbers of a
    // spreadsheet a dot stands before decimals.
    private static Rupiah? Lazim(ReadOnlySpan<byte> teks, bool bolehTitik)
    {
        // As many digits as always fit.
        const int terpanjang = 18;
        if (teks.Length is 0 or > terpanjang || (teks[0] == '0' && teks.Length > 1))
            return null;
        var bertitik = bolehTitik && teks.Contains((byte)'.');
        long nilai = 0;
        for (var letak = 0; letak < teks.Length; letak++)
        {
            var titik = bertitik && (teks.Length - letak) % 4 == 0;
            if (titik ? teks[letak] != '.' || letak == 0 : teks[letak] is < (byte)'0' or > (byte)'9')
                return null;
            if (!titik)
                nilai = nilai * 10 + (teks[letak] - '0');
        }

        return new Rupiah(nilai);
    }

    private static HasilSel<Rupiah> Utuh(HasilSel<decimal> bilangan, int kali)
    {
        if (!bilangan.Terbaca)
            return Hasil.Gagal<Rupiah>(bilangan.Temuan!, Harapan);
        // Checked before, so that the product stays within decimal.
        var nilai = Math.Abs(bilangan.Nilai) <= long.MaxValue + 1m ? bilangan.Nilai * kali : decimal.MaxValue;
        if (nilai is < long.MinValue or > long.MaxValue)
            return Hasil.Gagal<Rupiah>(JenisIsi.AngkaTakTerbaca, Harapan);
        return decimal.Truncate(nilai) == nilai
            ? Hasil.Ada(new Rupiah((long)nilai))
            : Hasil.Gagal<Rupiah>(JenisIsi.PecahanRupiah, Harapan);
    }

    [GeneratedRegex(@"(?<!\p{L})(rp|idr)\.? ?", RegexOptions.IgnoreCase)]
    private static partial Regex MataUang();

    [GeneratedRegex(@"\s*,\s*[-–—=]+$|\.$")]
    private static partial Regex Akhiran();

    [GeneratedRegex(@"^[(-]? ?[1-9]\d{0,2},\d{3}\)?$")]
    private static partial Regex KelompokKoma();
}
