using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Akuntabilitas;

public sealed class RincianAnggaranTests
{
    [Theory]
    [InlineData("OganIlir")]
    [InlineData("Bersih")]
    [InlineData("Separuh")]
    public void Susun_JumlahPindahan_BerakhirPadaJumlahYangDihitung(string nama)
    {
        var isi = Laporan.Bernama(nama);
        var tabel = RincianAnggaran.Susun(new Bahan(isi, [])).OfType<Table>().Single();

        Assert.Equal([isi.Anggaran.Jumlah.Pagu.ToString(), isi.Anggaran.Jumlah.Realisasi.ToString()], tabel.Carried!.UpTo[^1].Take(2));
        Assert.Equal(tabel.Rows.Count, tabel.Carried.UpTo.Count);
    }

    [Fact]
    public void Rakit_TabelBersambung_MemuatJumlahDipindahkanDanPindahanYangSama()
    {
        var halaman = TeksPdf.Baca(PerakitPdf.Rakit(Laporan.OganIlir));

        Assert.Matches("Jumlah dipindahkan ([0-9.]+) ([0-9.]+) .*?Jumlah pindahan \\1 \\2 ", halaman);
    }
}
