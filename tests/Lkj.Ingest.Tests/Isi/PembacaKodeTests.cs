using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Tests.Isi;

public class PembacaKodeTests
{
    [Theory]
    [InlineData("656549", "656549", null)]
    [InlineData("22207", "022207", "ISI-309")]
    [InlineData("5016", "005016", "ISI-309")]
    public void Satker_InEachSpelling_IsRead(string teks, string kode, string? catatan)
    {
        var hasil = PembacaKode.BacaSatker(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong);

        Assert.Equal((kode, catatan), (hasil.Nilai.Nilai, hasil.Temuan?.Kode));
    }

    [Theory]
    [InlineData("6,56549E+05", "ISI-310")]
    [InlineData("6565499", "ISI-311")]
    [InlineData("65A549", "ISI-311")]
    public void Satker_ThatIsNone_IsRefused(string teks, string kode) =>
        Assert.Equal(kode, PembacaKode.BacaSatker(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Temuan!.Kode);

    [Theory]
    [InlineData("06-01-2026", 2026, 1, 6)]
    [InlineData("08/01/2026", 2026, 1, 8)]
    [InlineData("2026-01-05", 2026, 1, 5)]
    [InlineData("12 Januari 2026", 2026, 1, 12)]
    [InlineData("31 desember 2019", 2019, 12, 31)]
    public void Date_InEachSpelling_IsRead(string teks, int tahun, int bulan, int hari) =>
        Assert.Equal(new DateOnly(tahun, bulan, hari), PembacaTanggal.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Nilai);

    [Theory]
    [InlineData("Januari 2020")]
    [InlineData("31-02-2020")]
    [InlineData("13/13/2020")]
    [InlineData("besok")]
    public void Date_Incomplete_IsRefused(string teks) =>
        Assert.Equal("ISI-308", PembacaTanggal.Baca(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong).Temuan!.Kode);
}
