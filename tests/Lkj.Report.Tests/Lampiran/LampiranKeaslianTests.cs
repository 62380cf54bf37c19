using Lkj.Domain;
using Lkj.Pdf;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Report.Angka;
using Lkj.Report.Lampiran;
using Lkj.Report.Tests.Contoh;
using QRCoder;

namespace Lkj.Report.Tests.Lampiran;

public sealed class LampiranKeaslianTests
{
    private static readonly Uri Alamat = new("https://lkj.contoh.example/api/laporan/periksa");

    [Fact]
    public void Susun_DenganAlamat_KodeMemuatTerbitan()
    {
        var isi = Laporan.OganIlir;
        var diharapkan = new Uri($"{Alamat}?satker=656549&tahun=2019&versi=1&isi={SidikIsi.Dari(isi)}");

        var gambar = Blok(isi, Alamat).OfType<Figure>().Single();

        Assert.Contains(diharapkan.AbsoluteUri, gambar.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(Modul(QRCodeGenerator.GenerateQrCode(diharapkan.AbsoluteUri, QRCodeGenerator.ECCLevel.M)), Modul(Assert.IsType<Shape.Modules>(Assert.Single(gambar.Shapes)).Matrix));
    }

    [Fact]
    public void Susun_TanpaAlamat_TidakMenyuruhMemindai()
    {
        var blok = Blok(Laporan.OganIlir, null);

        Assert.Empty(blok.OfType<Drawing>());
        Assert.Empty(blok.OfType<NumberedList>());
    }

    [Fact]
    public void Dari_AngkaLain_SidikLain()
    {
        Assert.Equal(SidikIsi.Dari(Laporan.OganIlir), SidikIsi.Dari(Laporan.OganIlir with { }));
        Assert.NotEqual(SidikIsi.Dari(Laporan.OganIlir), SidikIsi.Dari(Laporan.OganIlir with { Versi = 2 }));
        Assert.NotEqual(SidikIsi.Dari(Laporan.OganIlir), SidikIsi.Dari(Laporan.Bersih));
    }

    [Fact]
    public void Rakit_DenganAlamat_ByteSamaDanMematuhiAturanFormat()
    {
        var pdf = PerakitPdf.Rakit(Laporan.OganIlir, Alamat);

        Assert.Equal(pdf, PerakitPdf.Rakit(Laporan.OganIlir, Alamat));
        Assert.Empty(ConformanceCheck.Findings(pdf));
        var teks = TeksPdf.Baca(pdf);
        Assert.Contains(Alamat.AbsoluteUri, teks, StringComparison.Ordinal);
        Assert.All(SidikIsi.Dari(Laporan.OganIlir).Chunk(16), potong => Assert.Contains(new string(potong), teks, StringComparison.Ordinal));
    }

    private static List<Block> Blok(IsiLaporan isi, Uri? alamat) => [.. LampiranKeaslian.Susun(new Bahan(isi, []) { AlamatPeriksa = alamat })];

    private static IEnumerable<bool> Modul(QRCodeData data) => data.ModuleMatrix.SelectMany(baris => baris.Cast<bool>());

    private static IEnumerable<bool> Modul(bool[,] modul) => modul.Cast<bool>();
}
