using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tests.Text;

public class HyphenationTests
{
    [Theory]
    [InlineData("kinerja", "ki-nerja")]
    [InlineData("penyelenggaraan", "pe-nye-leng-ga-raan")]
    [InlineData("pertanggungjawaban", "per-tang-gung-ja-waban")]
    [InlineData("meningkatkan", "me-ning-kat-kan")]
    [InlineData("sasaran", "sa-saran")]
    [InlineData("anggaran", "ang-garan")]
    [InlineData("masyarakat", "ma-sya-ra-kat")]
    [InlineData("akhirnya", "akhir-nya")]
    [InlineData("konstitusi", "kons-ti-tusi")]
    [InlineData("instruksi", "instruksi")]
    public void Points_PlainWord_StandBetweenSyllables(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Theory]
    [InlineData("berada", "berada")]
    [InlineData("berita", "berita")]
    [InlineData("mengukur", "mengu-kur")]
    [InlineData("laporan", "la-poran")]
    [InlineData("lapangan", "la-pangan")]
    [InlineData("masukan", "ma-sukan")]
    [InlineData("laporannya", "la-poran-nya")]
    public void Points_WhereAnAffixMayStand_AreLeftOut(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Theory]
    [InlineData("data")]
    [InlineData("pagu")]
    [InlineData("KPPSLAPORAN")]
    public void Points_ShortWordOrCapitals_AreNone(string word) => Assert.Empty(Hyphenation.Points(word));

    [Fact]
    public void Points_AnyCase_AreThoseOfLowerCase() => Assert.Equal(Hyphenation.Points("kinerja"), Hyphenation.Points("Kinerja"));

    private static string Divide(string word)
    {
        var points = Hyphenation.Points(word);
        return string.Concat(word.Select((letter, i) => points.Contains(i) ? $"-{letter}" : $"{letter}"));
    }
}
