using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a quantity with its unit, as <c>2 Laporan</c> or <c>11Laporan</c>.</summary>
internal static class PembacaVolume
{
    private const int PanjangLazim = 64;
    private const string Harapan = "jumlah dan satuan, misalnya 2 laporan";

    public static HasilSel<Volume> Baca(Sel sel, ProfilKolom profil)
    {
        if (sel.Jenis == JenisSel.Angka)
            return DenganSatuan(PembacaBilangan.Baca(sel, profil.Gaya), "", terpisah: false);
        var teks = Rapi.Teks(sel.Huruf(stackalloc char[PanjangLazim]));
        if (TandaKosong.Adalah(teks))
            return HasilSel<Volume>.Kosong;
        var angka = Angka(teks);
        var satuan = teks[angka.Length..].TrimStart(' ');
        if (angka.Length == 0 || (satuan.Length > 1 && satuan[1..].Contains('\n')))
            return Hasil.Gagal<Volume>(JenisIsi.VolumeTakTerbaca, Harapan);
        var terpisah = angka.Contains(' ');
        var bilangan = terpisah ? PembacaBilangan.Baca(angka.ToString().Replace(" ", "", StringComparison.Ordinal), profil.Gaya) : PembacaBilangan.Baca(angka, profil.Gaya);
        return DenganSatuan(bilangan, satuan, terpisah);
    }

    private static HasilSel<Volume> DenganSatuan(HasilSel<decimal> bilangan, ReadOnlySpan<char> satuan, bool terpisah)
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

    /// <summary>The number that a text begins with, also where spaces part its digits.</summary>
    private static ReadOnlySpan<char> Angka(ReadOnlySpan<char> teks)
    {
        var panjang = 0;
        while (Bersambung(teks[panjang..]) is > 0 and var bagian)
            panjang += bagian;
        return teks[..panjang];

        int Bersambung(ReadOnlySpan<char> sisa)
        {
            var spasi = panjang > 0 && sisa is [' ', ..] ? 1 : 0;
            return sisa.Length > spasi && char.IsDigit(sisa[spasi]) ? spasi + DeretAngka.Awal(sisa[spasi..]).Length : 0;
        }
    }
}
