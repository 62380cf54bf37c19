using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Text;

/// <summary>A line of a paragraph, broken but not yet placed.</summary>
/// <param name="Segments">Its text from left to right.</param>
/// <param name="Width">Its natural width, without a space at its end.</param>
/// <param name="Spaces">How many spaces may be widened.</param>
/// <param name="IsLast">Whether it ends a paragraph, or was ended by a line feed; such a line is not widened.</param>
internal sealed record Line(IReadOnlyList<Line.Segment> Segments, double Width, int Spaces, bool IsLast)
{
    /// <summary>Text of one source. Spaces at the end of a line are kept, so that text read back has them.</summary>
    internal sealed record Segment(Inline Source, string Content, bool EndsInSoftHyphen);

    /// <summary>Paints the line into a column.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="x">The left edge of the column.</param>
    /// <param name="baseline">How far down the letters stand.</param>
    /// <param name="width">The width of the column.</param>
    /// <param name="alignment">How the line lies in it.</param>
    /// <param name="asArtifact">Whether the text is a repetition that a screen reader passes over.</param>
    public void Draw(LaidOutPage page, double x, double baseline, double width, Alignment alignment, bool asArtifact = false)
    {
        var spacing = alignment == Alignment.Justified && Spaces > 0 && (!IsLast || Width > width) ? (width - Width) / Spaces : 0;
        var left = x + alignment switch
        {
            Alignment.Center => (width - Width) / 2,
            Alignment.Right or Alignment.DecimalComma => width - Width,
            _ => 0,
        };
        foreach (var segment in Segments)
        {
            var source = segment.Source;
            page.Add(new Mark.Text(asArtifact ? null : source.Node, left, baseline, segment.Content, source.Style)
            {
                WordSpacing = spacing,
                EndsInSoftHyphen = segment.EndsInSoftHyphen,
            });
            var advance = source.Style.Width(segment.Content) + spacing * segment.Content.Count(c => c == ' ');
            if (source.Link is not null && !asArtifact)
                DrawLink(page, source, left, baseline, advance - (segment.Content.EndsWith(' ') ? source.Style.Width(" ") + spacing : 0));
            left += advance;
        }
    }

    private static void DrawLink(LaidOutPage page, Inline source, double x, double baseline, double width)
    {
        var size = source.Style.Size;
        page.AddDecoration(x, baseline + size * 0.12, width, size * 0.05, source.Style.Colour);
        page.Add(new Mark.Link(source.Node!, x, baseline - size * 0.8, width, size, source.Link!, source.Content));
    }
}
