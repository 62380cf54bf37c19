namespace Lkj.Pdf.Text;

/// <summary>The smallest piece of text that line breaking moves about.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Content">Its characters; none for an empty line.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="After">What may happen behind it.</param>
internal readonly record struct Chunk(Inline Source, string Content, double Width, BreakKind After)
{
    public Chunk(Inline source, string content, BreakKind after)
        : this(source, content, source.Style.Width(content), after)
    {
    }

    /// <summary>The width that a space or a hyphen behind it takes.</summary>
    public double WidthOf(char sign) => Source.Style.Width([sign]);
}
