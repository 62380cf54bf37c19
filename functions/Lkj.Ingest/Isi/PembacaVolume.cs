using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a quantity with its unit, as <c>2 Laporan</c> or <c>11Laporan</c>.</summary>
internal static partial class PembacaVolume
{
    private const string Harapan = "jumlah dan satuan, misalnya 2 laporan";

    public static HasilSel<Volume> Baca(Sel sel, ProfilKolom profil)
    {
        if (sel.Jenis == JenisSel.Angka)
            return DenganSatuan(PembacaBilangan.Baca(sel, profil.Gaya), "", terpisah: false);
        var teks = Rapi.Teks(sel.Teks);
        if (TandaKosong.Adalah(teks))
            return HasilSel<Volume>.Kosong;
        var cocok = Bentuk().Match(teks);
        if (!cocok.Success)
            return Hasil.Gagal<Volume>(JenisIsi.VolumeTakTerbaca, Harapan);
        var angka = cocok.Groups["angka"].Value;
        var bilangan = PembacaBilangan.Baca(angka.Replace(" ", "", StringComparison.Ordinal), profil.Gaya);
        return DenganSatuan(bilangan, cocok.Groups["satuan"].Value, angka.Contains(' '));
    }

    private static HasilSel<Volume> DenganSatuan(HasilSel<decimal> bilangan, string satuan, bool terpisah)
    {
        if (!bilangan.Terbaca || bilangan.Nilai < 0)
            return Hasil.Gagal<Volume>(bilangan.Temuan == JenisIsi.AngkaRagu ? bilangan.Temuan! : JenisIsi.VolumeTakTerbaca, Harapan);
        var (baku, dikenal, disesuaikan) = Satuan.Baku(satuan);
        var volume = new Volume(bilangan.Nilai, baku);
        if (terpisah)
            return Hasil.Ada(volume, JenisIsi.AngkaTerpisah, $"dibaca sebagai {volume}");
        if (disesuaikan)
            return Hasil.Ada(volume, JenisIsi.SatuanDisesuaikan, $"dibaca sebagai {volume}");
        return dikenal ? Hasil.Ada(volume) : Hasil.Ada(volume, JenisIsi.SatuanBelumDikenal, "satuan keluaran, misalnya laporan, dokumen, kegiatan");
    }

    [GeneratedRegex(@"^(?<angka>\d[\d.,]*( \d[\d.,]*)*) ?(?<satuan>\D.*)?$")]
    private static partial Regex Bentuk();
}
