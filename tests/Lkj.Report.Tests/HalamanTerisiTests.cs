using Lkj.Domain;
using Lkj.Pdf;
using Lkj.Report.Tests.Contoh;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Outline;

namespace Lkj.Report.Tests;

/// <summary>
/// Readers take a nearly empty page for a mistake. Besides the cover each page is well filled; where a chapter ends or the paper is turned,
/// the last page before it holds at least a quarter.
/// </summary>
public sealed class HalamanTerisiTests
{
    private const double TersedikitDiTengah = 0.6, TersedikitDiAkhir = 0.25;

    [Theory]
    [InlineData("OganIlir", UkuranKertas.A4)]
    [InlineData("OganIlir", UkuranKertas.F4)]
    [InlineData("Lengkap", UkuranKertas.A4)]
    [InlineData("Lengkap", UkuranKertas.F4)]
    public void Rakit_SetiapSampel_TidakAdaHalamanHampirKosong(string nama, UkuranKertas kertas)
    {
        var isi = SampelLaporan.Bernama(nama);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(PerakitPdf.Rakit(isi, kertas: kertas));
        var awal = Awal(PenyusunLaporan.Susun(isi, kertas: kertas), pdf);

        var kosong = pdf.GetPages().Skip(1)
            .Select(halaman => (halaman.Number, Terisi: Terisi(halaman), Tersedikit: halaman.Number == pdf.NumberOfPages || awal.Contains(halaman.Number + 1) ? TersedikitDiAkhir : TersedikitDiTengah))
            .Where(satu => satu.Terisi < satu.Tersedikit);

        Assert.Empty(kosong);
    }

    // The pages that begin anew: headings that force one, and the first of each section.
    private static HashSet<int> Awal(Lkj.Pdf.PdfDocument dokumen, UglyToad.PdfPig.PdfDocument pdf)
    {
        Assert.True(pdf.TryGetBookmarks(out var penanda));
        var judul = dokumen.Sections.SelectMany(bagian => bagian.Blocks.Select((blok, urutan) => (Judul: blok as Heading, Pertama: urutan == 0))).Where(satu => satu.Judul is not null);
        return
        [
            .. judul.Zip(penanda.GetNodes().OfType<DocumentBookmarkNode>(), (satu, simpul) => (Baru: satu.Pertama || satu.Judul!.NewPage, simpul.PageNumber))
                .Where(satu => satu.Baru).Select(satu => satu.PageNumber),
        ];
    }

    // Up to the lowest letter between the margins, as a part of their distance.
    private static double Terisi(Page halaman)
    {
        var tepi = Theme.Default.Margins;
        var terbawah = halaman.Letters.Select(huruf => huruf.StartBaseLine.Y).Where(y => y > tepi.Bottom - 1 && y < halaman.Height - tepi.Top).DefaultIfEmpty(halaman.Height - tepi.Top).Min();
        return (halaman.Height - tepi.Top - terbawah) / (halaman.Height - tepi.Top - tepi.Bottom);
    }
}
