using System.Text.RegularExpressions;
using Lkj.Domain.Kinerja;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads targets and realisations of indicators: a number with its unit, a letter of a scale with or without its number, a range.</summary>
internal static partial class PembacaNilaiKinerja
{
    private const string Harapan = "angka, huruf predikat atau rentang, misalnya 77,5 % atau WTP atau 7 - 8";

    private static readonly HashSet<string> Huruf = new(AturanKinerja.Semua.SelectMany(aturan => aturan.SkalaHuruf.Keys), StringComparer.OrdinalIgnoreCase);

    /// <summary>A realisation or another single value, with the unit that stands beside it (empty for none).</summary>
    public static HasilSel<(NilaiKinerja Nilai, string Satuan)> Baca(Sel sel, ProfilKolom profil)
    {
        var teks = Rapi.Teks(sel.Teks);
        if (TandaKosong.Adalah(teks))
            return HasilSel<(NilaiKinerja, string)>.Kosong;
        if (sel.Jenis == JenisSel.Angka)
            return PembacaBilangan.Baca(sel, profil.Gaya).Sebagai(angka => (new NilaiKinerja(angka), ""));
        if (BentukHuruf().Match(teks) is { Success: true } huruf && Huruf.Contains(huruf.Groups["huruf"].Value))
            return DenganHuruf(huruf, profil);
        return BentukAngka().Match(teks) is { Success: true } angka
            ? Bilangan(angka.Groups["angka"].Value, profil).Sebagai(nilai => (new NilaiKinerja(nilai), NamaSatuan(angka.Groups["satuan"].Value)))
            : Hasil.Gagal<(NilaiKinerja, string)>(JenisIsi.NilaiTakTerbaca, Harapan);
    }

    /// <summary>A target, with the unit that stands beside it (empty for none).</summary>
    public static HasilSel<(Target Nilai, string Satuan)> BacaTarget(Sel sel, ProfilKolom profil)
    {
        var rentang = BentukRentang().Match(Rapi.Teks(sel.Teks));
        if (sel.Jenis == JenisSel.Angka || !rentang.Success)
            return Baca(sel, profil).Sebagai(satu => (new Target(satu.Nilai), satu.Satuan));
        var bawah = Bilangan(rentang.Groups["bawah"].Value, profil);
        var atas = Bilangan(rentang.Groups["atas"].Value, profil);
        if (!bawah.Terbaca || !atas.Terbaca || atas.Nilai < bawah.Nilai)
            return Hasil.Gagal<(Target, string)>(JenisIsi.NilaiTakTerbaca, "rentang dari yang kecil ke yang besar, misalnya 7 - 8");
        return Hasil.Ada((new Target(new NilaiKinerja(bawah.Nilai), atas.Nilai), NamaSatuan(rentang.Groups["satuan"].Value)));
    }

    private static HasilSel<(NilaiKinerja, string)> DenganHuruf(Match huruf, ProfilKolom profil)
    {
        var nama = huruf.Groups["huruf"].Value.ToUpperInvariant();
        return huruf.Groups["angka"].Success
            ? Bilangan(huruf.Groups["angka"].Value, profil).Sebagai(angka => (new NilaiKinerja(angka, nama), ""))
            : Hasil.Ada((new NilaiKinerja(null, nama), ""));
    }

    private static HasilSel<decimal> Bilangan(string teks, ProfilKolom profil)
    {
        var hasil = PembacaBilangan.Baca(teks, profil.Gaya);
        return hasil.Terbaca || hasil.Temuan == JenisIsi.AngkaRagu ? hasil : Hasil.Gagal<decimal>(JenisIsi.NilaiTakTerbaca, Harapan);
    }

    private static string NamaSatuan(string teks) => teks.StartsWith('%') || teks.Equals("persen", StringComparison.OrdinalIgnoreCase) ? "%" : Satuan.Baku(teks).Satuan;

    [GeneratedRegex(@"^(?<huruf>\p{L}{1,3})(?: ?\(? ?(?<angka>\d[\d.,]*) ?\)?)?$")]
    private static partial Regex BentukHuruf();

    [GeneratedRegex(@"^(?<angka>-? ?\d[\d.,]*) ?(?<satuan>%|[\p{L}][\p{L}\d /]*\.?)?$")]
    private static partial Regex BentukAngka();

    [GeneratedRegex(@"^(?<bawah>\d[\d.,]*) ?%? ?(-|–|s\.?/?d\.?|sampai( dengan)?) ?(?<atas>\d[\d.,]*) ?(?<satuan>%|[\p{L}][\p{L}\d /]*\.?)?$")]
    private static partial Regex BentukRentang();
}
