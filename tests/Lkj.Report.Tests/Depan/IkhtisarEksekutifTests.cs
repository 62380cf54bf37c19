using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Depan;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Depan;

public sealed class IkhtisarEksekutifTests
{
    [Theory]
    [InlineData("OganIlir")]
    [InlineData("Bersih")]
    [InlineData("Beralasan")]
    [InlineData("Besar")]
    [InlineData("Kosong")]
    public void Susun_SetiapLaporan_TepatSatuHalaman(string nama)
    {
        using var berkas = new MemoryStream();
        PdfRenderer.Render(
            new PdfDocument { Title = "Ikhtisar", Created = DateTimeOffset.UnixEpoch, Sections = [new Section([.. IkhtisarEksekutif.Susun(new Bahan(Laporan.Bernama(nama), []), Theme.Default)])] }, berkas);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(berkas.ToArray());

        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public void Susun_UraianPanjang_MengurangiButirAgarMuat()
    {
        var isi = Laporan.OganIlir;
        var uraian = isi.Pengajuan.Narasi[0] with { Bagian = BagianNarasi.Ikhtisar };
        var panjang = isi with { Pengajuan = isi.Pengajuan with { Narasi = [.. isi.Pengajuan.Narasi, .. Enumerable.Repeat(uraian, 6)] } };
        var blok = Blok(panjang);

        Assert.Equal(1, PdfRenderer.CountPages(new PdfDocument { Title = "Ikhtisar", Created = DateTimeOffset.UnixEpoch, Sections = [new Section(blok)] }));
        Assert.True(blok.OfType<Table>().Last().Rows.Count < Blok(isi).OfType<Table>().Last().Rows.Count || !blok.OfType<BarChart>().Any());
    }

    [Fact]
    public void Susun_Contoh_TerbaikDanTerburukBerdampingan()
    {
        var tabel = Blok(Laporan.OganIlir).OfType<Table>().Last();

        Assert.Equal(["Target yang tercapai (3)", "Target yang belum tercapai (8)"], tabel.Columns.Select(kolom => kolom.Header));
        Assert.EndsWith(": 203,39 %", Sel(tabel, 0, 0), StringComparison.Ordinal);
        Assert.EndsWith(": 5,19 %", Sel(tabel, 0, 1), StringComparison.Ordinal);
        Assert.Equal(("", "5 indikator lain dalam BAB III"), (Sel(tabel, 3, 0), Sel(tabel, 3, 1)));
    }

    [Fact]
    public void Susun_SemuaTercapai_MengatakanTidakAdaYangBelum() => Assert.Equal("Tidak ada", Sel(Blok(Laporan.Bersih).OfType<Table>().Last(), 0, 1));

    [Fact]
    public void Susun_Grafik_RataSetiapSasaran() => Assert.Equal(
        Laporan.OganIlir.Kinerja.Sasaran.Select(satu => satu.Rata?.Nilai), Blok(Laporan.OganIlir).OfType<BarChart>().Single().Bars.Select(satu => satu.Value));

    [Fact]
    public void Susun_TanpaData_TanpaGrafikDanTanpaNol() => Assert.Equal(0, Blok(Laporan.Kosong).Count(blok => blok is Drawing));

    private static IReadOnlyList<Block> Blok(IsiLaporan isi) => [.. IkhtisarEksekutif.Susun(new Bahan(isi, []), Theme.Default)];

    private static string Sel(Table tabel, int baris, int kolom) => string.Concat(tabel.Rows[baris].Cells[kolom].Runs.Select(satu => satu.Text));
}
