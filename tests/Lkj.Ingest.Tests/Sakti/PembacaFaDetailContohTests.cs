using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>The sample of a Fa Detail gives the figures that were worked out by hand, as workbook and as CSV alike.</summary>
public class PembacaFaDetailContohTests
{
    private static Pengajuan Baca(string nama)
    {
        var hasil = KirimanUji.Baca([.. KirimanUji.Templat(), KirimanUji.Sampel(nama)]);
        Assert.DoesNotContain(hasil.Temuan, temuan => temuan.Tempat?.Berkas == nama);
        return hasil.Pengajuan!;
    }

    [Theory]
    [InlineData("fa-detail.xlsx")]
    [InlineData("fa-detail.csv")]
    public void Sample_Computed_GivesTheExpectedSums(string nama)
    {
        var pengajuan = Baca(nama);
        var hasil = PenghitungAnggaran.Hitung(pengajuan);

        Assert.Equal((91_645_000, 77_050_000), (hasil.Jumlah.Pagu.Nilai, hasil.Jumlah.Realisasi.Nilai));
        Assert.Equal("84,07 %", hasil.Jumlah.Serapan.ToString());
        Assert.Equal(
            [("52 Belanja barang", 76_645_000, 62_300_000), ("53 Belanja modal", 15_000_000, 14_750_000)],
            hasil.PerJenis.Select(satu => (satu.Nama, satu.Pagu.Nilai, satu.Realisasi.Nilai)));
        Assert.Equal(("JUMLAH SELURUHNYA", 91_645_000, 77_050_000), pengajuan.TotalAnggaran.Select(satu => (satu.Uraian!.Nilai, satu.Pagu.Nilai.Nilai, satu.Realisasi.Nilai.Nilai)).Single());
        Assert.Equal(6, new PohonAnggaran(pengajuan.Anggaran).Daun.Count);
        Assert.Equal(5, pengajuan.Anggaran.Count(satu => satu.Kode!.Nilai.Split('.').Length == 9));
    }

    [Theory]
    [InlineData("WA", 28_300_000, 26_300_000, "92,93 %")]
    [InlineData("CQ", 63_345_000, 50_750_000, "80,12 %")]
    public void Sample_Programmes_HaveTheirShare(string program, long pagu, long realisasi, string serapan)
    {
        var baris = PenghitungAnggaran.Hitung(Baca("fa-detail.xlsx")).Baris.Single(satu => satu.Baris.Kode!.Nilai == $"076.01.{program}");

        Assert.Equal((pagu, realisasi, serapan), (baris.Baris.Pagu.Nilai.Nilai, baris.Baris.Realisasi.Nilai.Nilai, baris.Serapan.ToString()));
    }

    [Fact]
    public void Sample_AsWorkbookAndAsCsv_GivesTheSameValues() =>
        Assert.Equal(NilaiSaja.Dari(Baca("fa-detail.csv")), NilaiSaja.Dari(Baca("fa-detail.xlsx")));

    [Fact]
    public void Sample_ItemOverTwoRows_HasOneName()
    {
        var item = Baca("fa-detail.xlsx").Anggaran.Single(satu => satu.Kode!.Nilai == "076.01.CQ.6640.QGE.002.051.0A.521219.000005");

        Assert.Equal("Sosialisasi daftar pemilih berkelanjutan triwulan I s.d. IV", item.Uraian.Nilai);
        Assert.Equal(new Asal("fa-detail.xlsx", "GLP039_LAPORAN REALISASI SUPER", "Q31", "Pagu Revisi"), item.Pagu.Asal);
        Assert.Equal(("Z31", "N31"), (item.Realisasi.Asal.Sel, item.Uraian.Asal.Sel));
    }

    [Theory]
    [InlineData("fa-detail.xlsx")]
    [InlineData("fa-detail.csv")]
    public void Sample_Validated_BudgetHasNoFinding(string nama) =>
        Assert.DoesNotContain(Pemeriksa.Periksa(Baca(nama)), temuan => temuan.Tempat?.Berkas == nama);
}
