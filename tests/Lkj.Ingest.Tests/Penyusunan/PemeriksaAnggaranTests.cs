using CsCheck;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Penyusunan;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Tests.Penyusunan;

public class PemeriksaAnggaranTests
{
    private static readonly string[] Lazim = ["1", "076.01.WA.6709", "Layanan", "RM", "2 laporan", "2 laporan", "1.234.000", "1234000", "97,00 %", "5.000", "Sasaran"];

    private static readonly string[] Ganjil =
    [
        "", "-", "n/a", "nihil", " 1", "\u200B", "#REF!", "1e5", "1,5", "1.234", "(1.000)", "Rp 5", "0123", "12345678901234567890", "2 lapran", "dua", "101 %", "1.23.4", "é", "Jumlah",
    ];

    private static readonly Gen<Sel[]> Isi = Gen.Select(Gen.Int[0, 30], Gen.Enum<JenisSel>(), Gen.Int[0, 5], (ganjil, jenis, lain) => (ganjil, jenis, lain)).Array[Lazim.Length].Select(isi =>
        isi.Select((satu, letak) => new Sel(letak + 1, satu.ganjil < Ganjil.Length && satu.lain == 0 ? Ganjil[satu.ganjil] : Lazim[letak], satu.lain == 1 && satu.ganjil < 3 ? satu.jenis : JenisSel.Teks))
            .Where(sel => sel.Teks.Length > 0).ToArray());

    [Fact]
    public void Row_BeyondDoubt_IsALineWithoutAFinding() => Isi.Array[2, 40].Sample(isi =>
    {
        var (temuan, lembar) = Lembar();
        var pemeriksa = new PemeriksaAnggaran(lembar);
        return isi.Select((sel, urutan) => new BarisLembar(lembar, new Baris(urutan + 2, sel))).All(baris =>
        {
            var (pasti, sebelum) = (pemeriksa.PastiBaris(baris), temuan.Hasil().Count);
            return pemeriksa.Periksa(baris) && temuan.Hasil().Count == sebelum || !pasti;
        });
    }, iter: 500);

    [Fact]
    public void Row_AsOfficesWriteIt_IsBeyondDoubt()
    {
        var (_, lembar) = Lembar();
        var pemeriksa = new PemeriksaAnggaran(lembar);
        var baris = new BarisLembar(lembar, new Baris(2, [.. Lazim.Select((teks, letak) => new Sel(letak + 1, teks, JenisSel.Teks))]));

        // Quantities are known by having been read once.
        Assert.True(pemeriksa.Periksa(baris));
        Assert.True(pemeriksa.PastiBaris(baris));
    }

    private static (PengumpulTemuan Temuan, LembarTerbaca Lembar) Lembar()
    {
        var temuan = new PengumpulTemuan();
        var mentah = new LembarMentah("anggaran.csv", "anggaran", Tersembunyi: false, BukuKerja: false, []);
        return (temuan, new LembarTerbaca(mentah, SkemaAnggaran.Lembar.Kolom.Select((kolom, letak) => KolomTerbaca.Dalam(mentah, kolom, letak + 1, kolom.Kepala, ProfilKolom.Kosong)), temuan));
    }
}
