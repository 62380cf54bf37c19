using CsCheck;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Samples;
using Lkj.Pdf.Text;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests.Text;

public class LineBreakerTests
{
    private static readonly TextStyle Style = new(FontFamily.Arimo.Regular, 11, new Rgb(0, 0, 0));

    private static readonly Gen<string> Sentence =
        Gen.String[Gen.Char["aeiokmnprst-,.0123456789ABC"], 1, 24].Array[1, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void Break_AnyText_KeepsEveryCharacter() => Gen.Select(Sentence, Gen.Double[40, 480], Gen.Bool).Sample((text, width, justified) =>
        Assert.Equal(text, string.Concat(Break(text, width, justified).Select(Content))));

    [Fact]
    public void Break_AnyText_StaysInsideTheColumn() => Gen.Select(Sentence, Gen.Double[40, 480], Gen.Bool).Sample((text, width, justified) =>
        Assert.All(Break(text, width, justified), line => Assert.True(line.Width <= width + (justified ? line.Spaces * Style.Width(" ") * 0.12 : 0) + 0.01)));

    [Fact]
    public void Break_AnyText_EndsWithOneLastLine() => Gen.Select(Sentence, Gen.Double[40, 480]).Sample((text, width) =>
        Assert.Single(Break(text, width, justified: true), line => line.IsLast));

    [Fact]
    public void Break_Ragged_NeedsNoMoreLinesThanGreed() => Gen.Select(Sentence, Gen.Double[160, 480]).Sample((text, width) =>
        Assert.True(Break(text, width, justified: false).Count <= Greedy(text, width)));

    [Fact]
    public void Break_LineFeeds_EndLines() => Assert.Equal(["satu", "", "dua"], Break("satu\n\ndua", 400, justified: true).Select(Content));

    [Fact]
    public void Break_NoBreakSpace_HoldsWordsTogether()
    {
        var width = Style.Width("jumlah Rp 1.000") - 1;
        Assert.Equal(["jumlah ", "Rp\u00A01.000"], Break("jumlah Rp\u00A01.000", width, justified: false).Select(Content));
    }

    [Fact]
    public void Break_WordWiderThanColumn_IsDividedBetweenSyllablesFirst() =>
        Assert.Equal(["pertang-", "gungja-", "waban"], Break("pertanggungjawaban", Style.Width("pertang-") + 1, justified: false).Select(line => line.Segments[0].Content));

    [Fact]
    public void Break_FigureWiderThanColumn_GetsNoHyphen() =>
        Assert.DoesNotContain(Break("11.649.900.000", 40, justified: false), line => line.Segments[^1].EndsInSoftHyphen);

    [Fact]
    public void Break_ColumnNarrowerThanCharacter_NamesTheText() =>
        Assert.Contains("Maju", Assert.Throws<LayoutException>(() => Break("Maju", 5, justified: false)).Element, StringComparison.Ordinal);

    [Fact]
    public void Break_Prose_LeavesNoGapingLines()
    {
        var space = Style.Width(" ");
        var loosest = Break(Prose.Ample, 451, justified: true).Where(line => !line.IsLast).Max(line => (451 - line.Width) / line.Spaces / space);
        Assert.InRange(loosest, 0, 1);
    }

    private static IReadOnlyList<Line> Break(string text, double width, bool justified) =>
        LineBreaker.Break(ChunkReader.Read([new Inline(text, Style, null)], hyphenate: justified), width, justified);

    private static string Content(Line line) => string.Concat(line.Segments.Select(segment => segment.EndsInSoftHyphen ? segment.Content[..^1] : segment.Content));

    private static int Greedy(string text, double width)
    {
        var (lines, line) = (1, "");
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            (lines, line) = line.Length == 0 || Style.Width(longer) <= width ? (lines, longer) : (lines + 1, word);
        }

        return lines;
    }
}
