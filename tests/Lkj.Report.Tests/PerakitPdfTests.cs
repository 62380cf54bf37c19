using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests;

public sealed class PerakitPdfTests
{
    public static TheoryData<string> Semua => ["OganIlir", "Bersih", "Kosong", "Separuh", "Beralasan", "Besar"];

    private static readonly Lazy<string> Teks = new(() => TeksPdf.Baca(PerakitPdf.Rakit(Laporan.OganIlir)));

    [Theory]
    [InlineData("11.649.900.000")]
    [InlineData("10.800.681.204")]
    [InlineData("92,71")]
    [InlineData("30.151.427.000")]
    [InlineData("28.643.714.199")]
    [InlineData("18.501.527.000")]
    [InlineData("17.843.032.995")]
    [InlineData("95,00")]
    [InlineData("89,74")]
    [InlineData("89,89")]
    [InlineData("28.195.773.000")]
    [InlineData("1.955.640.000")]
    [InlineData("30.151.413.000")]
    [InlineData("Rp 14.000")]
    [InlineData("80,26 %")]
    [InlineData("2 dari 8 indikator Perjanjian Kinerja diukur")]
    [InlineData("3 dari 11")]
    [InlineData("203,39")]
    [InlineData("31 Januari 2020")]
    public void Rakit_Contoh_MemuatAngka(string angka) => Assert.Contains(angka, Teks.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("5,19", "85 %")]
    [InlineData("21,12", "95 %")]
    [InlineData("96,67", "100 %")]
    [InlineData("95,10", "100 %")]
    [InlineData("90,30", "100 %")]
    [InlineData("82,13", "100 %")]
    [InlineData("203,39 100,00", "98 %")]
    public void Rakit_Contoh_CapaianTercantumDiSampingHitungan(string hitungan, string tercantum) =>
        Assert.Matches($"{hitungan}( {hitungan})? {tercantum}", Teks.Value);

    [Theory]
    [InlineData(" 7 ")]
    [InlineData(" 18 ")]
    [InlineData(" 44 ")]
    public void Rakit_PaguNol_BarisnyaNa(string nomor) => Assert.Matches($"{nomor}[^%]{{10,220}} 0 0 n/a 0 %", Teks.Value);

    [Fact]
    public void Rakit_Disahkan_TanpaTandaDrafDanMenyebutYangMengesahkan()
    {
        Assert.Contains("DRAF", Teks.Value, StringComparison.Ordinal);
        var sah = TeksPdf.Baca(PerakitPdf.Rakit(Laporan.OganIlir, pengesahan: new Pengesahan("Rukiah, S.H.", "Sekretaris", "197001011990031001", new DateTimeOffset(2020, 2, 29, 18, 0, 0, TimeSpan.Zero))));
        Assert.DoesNotContain("DRAF", sah, StringComparison.Ordinal);
        Assert.Contains("Versi 1 \u00B7 disahkan 1 Maret 2020", sah, StringComparison.Ordinal);
        Assert.Contains("Disahkan oleh Rukiah, S.H., Sekretaris, NIP 197001011990031001, pada 1 Maret 2020 01.00 WIB", sah, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_DuaKali_ByteSama(string nama) => Assert.Equal(PerakitPdf.Rakit(Laporan.Bernama(nama)), PerakitPdf.Rakit(Laporan.Bernama(nama)));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_SetiapLaporan_MematuhiAturanFormat(string nama) => Assert.Empty(ConformanceCheck.Findings(PerakitPdf.Rakit(Laporan.Bernama(nama))));

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_KertasF4_SetiapHalamanF4DanMematuhiAturan(string nama)
    {
        var bytes = PerakitPdf.Rakit(Laporan.Bernama(nama), kertas: UkuranKertas.F4);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);

        Assert.All(pdf.GetPages(), halaman => Assert.Equal((609.4, 935.4), (Math.Round(Math.Min(halaman.Width, halaman.Height), 1), Math.Round(Math.Max(halaman.Width, halaman.Height), 1))));
        Assert.Empty(ConformanceCheck.Findings(bytes));
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_SetiapLaporan_KerangkaSamaDenganJudul(string nama)
    {
        var judul = PenyusunLaporan.Susun(Laporan.Bernama(nama)).Sections.SelectMany(bagian => bagian.Blocks).OfType<Heading>().Select(satu => satu.FullText.Replace('\u00A0', ' '));

        Assert.Equal(judul, TeksPdf.Kerangka(PerakitPdf.Rakit(Laporan.Bernama(nama))));
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Rakit_SetiapLaporan_LolosQpdf(string nama)
    {
        var berkas = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(berkas, PerakitPdf.Rakit(Laporan.Bernama(nama)));
            if (Tool.Run("qpdf", "--check", berkas) is not { } hasil)
                Assert.Skip("qpdf is not installed, so the file's syntax was not checked by it.");
            else
                Assert.True(hasil.ExitCode == 0, hasil.Output);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    [Fact]
    public void Rakit_SetiapHurufLatin_TerbacaKembali() =>
        Assert.Empty(Laporan.HurufLatin.Except(TeksPdf.Baca(PerakitPdf.Rakit(Laporan.Besar))));

    [Fact]
    public void Rakit_AksaraTanpaHuruf_DigantiDanDisebut()
    {
        var teks = TeksPdf.Baca(PerakitPdf.Rakit(Laporan.Besar));

        Assert.Contains("Aksara \u25A1 dan \u25A1 serta tab, bel", teks, StringComparison.Ordinal);
        Assert.Contains("U+6F22", teks, StringComparison.Ordinal);
        Assert.Contains("U+1F642", teks, StringComparison.Ordinal);
    }
}
