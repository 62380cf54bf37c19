using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class PembacaVolumeTests
{
    [Theory]
    [InlineData("2 Laporan", 2, "laporan", null)]
    [InlineData("11Laporan", 11, "laporan", null)]
    [InlineData("8 unit", 8, "unit", null)]
    [InlineData("1 2 bulan", 12, "bulan", "ISI-315")]
    [InlineData("1 Kejiata", 1, "kegiatan", "ISI-313")]
    [InlineData("3 Unir", 3, "unit", "ISI-313")]
    [InlineData("4 Zirkon", 4, "zirkon", "ISI-314")]
    [InlineData("7", 7, "", null)]
    public void Volume_InEachSpelling_IsRead(string teks, int jumlah, string satuan, string? catatan)
    {
        var hasil = PembacaVolume.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong);

        Assert.True(hasil.Terbaca);
        Assert.Equal((jumlah, satuan, catatan), ((int)hasil.Nilai.Jumlah, hasil.Nilai.Satuan, hasil.Temuan?.Kode));
    }

    [Theory]
    [InlineData("laporan")]
    [InlineData("-2 laporan")]
    public void Volume_WithoutQuantity_IsRefused(string teks) =>
        Assert.Equal("ISI-312", PembacaVolume.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Temuan!.Kode);
}
