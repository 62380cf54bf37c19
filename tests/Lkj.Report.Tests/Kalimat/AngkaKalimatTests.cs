using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Kalimat;

namespace Lkj.Report.Tests.Kalimat;

public sealed partial class AngkaKalimatTests
{
    [Fact]
    public void Semua_TahunAcak_SetiapAngkaAdaDalamHasil() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            foreach (var sasaran in dua.Kinerja.Sasaran)
            {
                var boleh = Angka(sasaran, dua.Aturan);
                foreach (var angka in Disebut(string.Join(' ', [.. KalimatSasaran.Semua(sasaran, dua.Aturan), .. KalimatPenyebab.Semua(sasaran)])))
                    Assert.Contains(angka, boleh);
            }
        },
        iter: 2_000);

    // Counts of indicators go from none to all of them; the rest are percentages of the result, the shortfall and the cap.
    private static HashSet<string> Angka(HasilSasaran sasaran, AturanKinerja aturan) =>
    [
        .. Enumerable.Range(0, sasaran.Indikator.Count + 1).Select(jumlah => jumlah.ToString(CultureInfo.InvariantCulture)),
        .. aturan.Batas is { } batas ? [Penulisan.Desimal(batas)] : Array.Empty<string>(),
        .. sasaran.Rata is { } rata ? [rata.Angka()] : Array.Empty<string>(),
        .. sasaran.Indikator.Select(satu => satu.Capaian.Asli).OfType<Persen>().SelectMany(asli => new[] { asli.Angka(), new Persen(100 - asli.Bulat()).Angka() }),
    ];

    // Names in quotation marks and reasons are the office's and the domain's own words.
    private static IEnumerable<string> Disebut(string kalimat) =>
        Bilangan().Matches(Alasan().Replace(Kutipan().Replace(kalimat, ""), ".")).Select(cocok => cocok.Value);

    [GeneratedRegex("\u201C[^\u201D]*\u201D")]
    private static partial Regex Kutipan();

    [GeneratedRegex(@": [^.]*\.$")]
    private static partial Regex Alasan();

    [GeneratedRegex(@"\d+(\.\d{3})*(,\d+)?")]
    private static partial Regex Bilangan();
}
