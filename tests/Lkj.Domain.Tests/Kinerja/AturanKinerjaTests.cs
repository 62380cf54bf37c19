using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class AturanKinerjaTests
{
    [Fact]
    public void Untuk_EveryYear_HasExactlyOneRuleSet()
    {
        foreach (var tahun in Enumerable.Range(2015, 85))
            Assert.Single(AturanKinerja.Semua, aturan => aturan.BerlakuDari <= tahun && tahun <= (aturan.BerlakuSampai ?? 2099));
        Assert.Equal(("kpu-2015", 100m), (AturanKinerja.Untuk(new(2020)).Nama, AturanKinerja.Untuk(new(2020)).Batas!.Value));
        Assert.Equal(("umum-2021", 120m), (AturanKinerja.Untuk(new(2021)).Nama, AturanKinerja.Untuk(new(2021)).Batas!.Value));
    }

    [Theory]
    [InlineData(2016, true, false, false, false)]
    [InlineData(2017, false, true, false, false)]
    [InlineData(2019, false, true, true, false)]
    [InlineData(2022, false, true, true, true)]
    public void DasarHukumUntuk_Year_CitesWhatWasInForce(int tahun, bool uu15, bool uu7, bool kpu5, bool permen88)
    {
        var dasar = AturanKinerja.Untuk(new TahunAnggaran(tahun)).DasarHukumUntuk(new TahunAnggaran(tahun));
        Assert.Equal([uu15, uu7, kpu5, permen88], new[] { "Nomor 15 Tahun 2011", "Nomor 7 Tahun 2017", "5/PR.03-1-Kpt/03/KPU/I/2018", "Nomor 88 Tahun 2021" }
            .Select(nomor => dasar.Any(judul => judul.Contains(nomor, StringComparison.Ordinal))));
        Assert.Contains(dasar, judul => judul.EndsWith("Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(90.01, "sangat tinggi")]
    [InlineData(90, "tinggi")]
    [InlineData(75, "sedang")]
    [InlineData(65, "rendah")]
    [InlineData(50, "sangat rendah")]
    [InlineData(0, "sangat rendah")]
    public void KategoriUntuk_Bounds_BelongToTheLowerBand(double capaian, string kategori) =>
        Assert.All(AturanKinerja.Semua, aturan => Assert.Equal(kategori, aturan.KategoriUntuk(new Persen((decimal)capaian))));

    [Theory]
    [InlineData("\"DiAtas\": null", "\"DiAtas\": 10", "lower bound")]
    [InlineData("\"DiAtas\": 75", "\"DiAtas\": 95", "overlap")]
    [InlineData("\"DiAtas\": 75", "\"DiAtas\": null", "only the lowest")]
    [InlineData("\"sedang\"", "\"tinggi\"", "names differ")]
    [InlineData("\"Dari\": 90", "\"Dari\": 100", "rise")]
    [InlineData("\"Batas\": 100", "\"Batas\": 0", "cap is positive")]
    [InlineData("\"AmbangKuadranSerapan\": 90", "\"AmbangKuadranSerapan\": 101", "absorption")]
    [InlineData("\"AmbangPerubahanTahun\": 50", "\"AmbangPerubahanTahun\": 0", "change")]
    [InlineData("\"AmbangKuadranCapaian\": 90", "\"AmbangKuadranCapaian\": 110", "not above the cap")]
    public void Muat_GapsOrOverlaps_AreRefused(string asli, string ganti, string alasan)
    {
        var json = Json();
        Assert.Equal("kpu-2015", AturanKinerja.Muat(json).Nama);
        Assert.Contains(alasan, Assert.Throws<FormatException>(() => AturanKinerja.Muat(json.Replace(asli, ganti, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    private static string Json()
    {
        using var isi = new StreamReader(typeof(AturanKinerja).Assembly.GetManifestResourceStream("aturan/kpu-2015")!);
        return isi.ReadToEnd();
    }
}
