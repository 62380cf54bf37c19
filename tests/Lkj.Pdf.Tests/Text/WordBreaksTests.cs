using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tests.Text;

public class WordBreaksTests
{
    [Theory]
    [InlineData("undang-undang", "undang-|undang")]
    [InlineData("Pemilu/Pemilihan", "Pemilu/|Pemilihan")]
    [InlineData("2015-2019", "2015-2019")]
    [InlineData("11.649.900.000", "11.649.900.000")]
    [InlineData("-kan", "-kan")]
    [InlineData("kata-", "kata-")]
    public void Of_Compound_BreaksBehindSignsBetweenLetters(string word, string broken) => Assert.Equal(broken, Break(word, hyphenate: false));

    [Theory]
    [InlineData("(kinerja),", "(ki~nerja),")]
    [InlineData("meningkatkan.", "me~ning~kat~kan.")]
    [InlineData("kpu.laporan.go.id", "kpu.laporan.go.id")]
    [InlineData("sekretariat@contoh", "sekretariat@contoh")]
    [InlineData("laporan2019", "laporan2019")]
    public void Of_Hyphenated_DividesWordsButNoAddresses(string word, string broken) => Assert.Equal(broken, Break(word, hyphenate: true));

    private static string Break(string word, bool hyphenate)
    {
        var breaks = WordBreaks.Of(word, hyphenate).ToDictionary(point => point.At, point => point.Kind == BreakKind.Plain ? "|" : "~");
        return string.Concat(word.Select((letter, i) => breaks.GetValueOrDefault(i, "") + letter));
    }
}
