using Lkj.Pdf.Building;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Charts;

/// <summary>The words of charts: one size, two weights, as many lines as it takes.</summary>
internal sealed class Lettering(TextStyles styles)
{
    private const double Leading = 1.2;

    public Theme Theme => styles.Theme;

    /// <summary>From one baseline to the next. Lines this far apart do not touch.</summary>
    public double LineHeight => Theme.SmallSize * Leading;

    public TextStyle StyleOf(Shape.Words words) => Style(words.Bold) with { Colour = words.Colour ?? Theme.Text };

    public double Width(string text, bool bold = false) => text.Length == 0 ? 0 : Wrap(text, double.MaxValue, bold).Max(line => Style(bold).Width(line));

    /// <summary>The lines of a text in a column; none for an empty text. A word wider than the column is divided.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, bool bold = false)
    {
        var chunks = ChunkReader.Read([new Inline(PlainText.Of(text), Style(bold), Node: null)], hyphenate: false);
        return [.. LineBreaker.Break(chunks, width, justified: false).Select(line => string.Concat(line.Segments.Select(segment => segment.Content)).TrimEnd())];
    }

    /// <summary>Lines one below the other.</summary>
    /// <param name="lines">The words.</param>
    /// <param name="x">Where each line begins, ends, or has its middle.</param>
    /// <param name="top">The upper edge of the first line.</param>
    /// <param name="alignment">What <paramref name="x"/> means.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="colour">Their colour; that of running text when null.</param>
    public IEnumerable<Shape> Lines(IReadOnlyList<string> lines, double x, double top, Alignment alignment = Alignment.Left, bool bold = false, Rgb? colour = null)
    {
        var baseline = top + LineGrid.Of(Style(bold), Leading).Baseline;
        return lines.Select((line, i) => new Shape.Words(line, x, baseline + i * LineHeight, alignment) { Bold = bold, Colour = colour });
    }

    private TextStyle Style(bool bold) => bold ? styles.Bold(Theme.SmallSize, Theme.Text) : styles.Regular(Theme.SmallSize, Theme.Text);
}
