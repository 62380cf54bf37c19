using CsCheck;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Samples;
using Lkj.Pdf.Text;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests.Layout;

public class ParagraphElementTests
{
    private static readonly TextStyle Style = new(FontFamily.Arimo.Regular, 11, new Rgb(0, 0, 0));
    private static readonly LineGrid Grid = LineGrid.Of(Style, 1.4);
    private const double Width = 400;

    [Fact]
    public void Fit_AnyHeights_SplitsWithTwoLinesOnEachSide() => Gen.Double[0, 12].Array[1, 12].Sample(heights =>
    {
        Element? left = Paragraph(Prose.Ample);
        var counts = new List<int>();
        foreach (var lines in heights.Append(100))
        {
            var space = new Space(Width, lines * Grid.Height);
            switch (left.Fit(space))
            {
                case Fit.Whole whole:
                    counts.Add(Lines(whole.Draw));
                    Assert.Equal(Total, counts.Sum());
                    Assert.All(counts, count => Assert.True(count >= 2));
                    return;
                case Fit.Part part:
                    counts.Add(Lines(part.Draw));
                    Assert.True(space.Holds(counts[^1] * Grid.Height));
                    left = part.Rest;
                    break;
            }
        }
    });

    [Fact]
    public void Fit_ThreeLinesInRoomForTwo_IsNothingWithAReason()
    {
        var nothing = Assert.IsType<Fit.Nothing>(Paragraph("Satu\ndua\ntiga").Fit(new Space(Width, 2.5 * Grid.Height)));
        Assert.Contains("Satu", nothing.Element, StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_Justified_ReachesBothMargins()
    {
        var page = new LaidOutPage(500, 500);
        ((Fit.Whole)Paragraph(Prose.Ample).Fit(new Space(Width, 500))).Draw(page, 50, 0);
        var lines = page.Marks.OfType<Mark.Text>().ToList();
        Assert.All(lines, line => Assert.Equal(50, line.X));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(50 + Width, End(line), tolerance: 0.01));
    }

    private static readonly int Total = Lines(((Fit.Whole)Paragraph(Prose.Ample).Fit(new Space(Width, 1000))).Draw);

    private static ParagraphElement Paragraph(string text) =>
        new(ChunkReader.Read([new Inline(text, Style, null)], hyphenate: true), Grid, Alignment.Justified);

    private static int Lines(Draw draw)
    {
        var page = new LaidOutPage(500, 500);
        draw(page, 0, 0);
        return page.Marks.Count;
    }

    private static double End(Mark.Text line)
    {
        var words = line.Content.TrimEnd();
        return line.X + line.Style.Width(words) + line.WordSpacing * words.Count(c => c == ' ');
    }
}
