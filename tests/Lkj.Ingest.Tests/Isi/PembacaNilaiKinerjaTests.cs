using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class PembacaNilaiKinerjaTests
{
    [Theory]
    [InlineData("77,5%", "77,5", "%")]
    [InlineData("49.53%", "49,53", "%")]
    [InlineData("2 dokumen", "2", "dokumen")]
    [InlineData("B (65,00)", "B (65,00)", "")]
    [InlineData("cc", "CC", "")]
    [InlineData("WTP", "WTP", "")]
    [InlineData("7 - 8", "7 - 8", "")]
    [InlineData("90 s.d. 100 %", "90 - 100", "%")]
    public void Target_InEachSpelling_IsRead(string teks, string tercetak, string satuan)
    {
        var hasil = PembacaNilaiKinerja.BacaTarget(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong);

        Assert.True(hasil.Terbaca);
        Assert.Equal((tercetak, satuan), (hasil.Nilai.Nilai.ToString(), hasil.Nilai.Satuan));
    }

    [Theory]
    [InlineData("too%")]
    [InlineData("lOOo/o")]
    [InlineData("XY")]
    [InlineData("8 - 7")]
    [InlineData("selesai")]
    public void Target_ThatIsNone_IsRefused(string teks) =>
        Assert.Equal("ISI-319", PembacaNilaiKinerja.BacaTarget(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Temuan!.Kode);

    [Theory]
    [InlineData("-")]
    [InlineData("n/a")]
    public void Realisation_WithoutValue_IsMissingNotZero(string teks) =>
        Assert.Equal(default, PembacaNilaiKinerja.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong));
}
