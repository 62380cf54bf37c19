namespace Lkj.Pdf.Text;

/// <summary>The measures of a line that grows to the left, chunk by chunk.</summary>
/// <param name="Width">The natural width.</param>
/// <param name="SpaceWidth">How much of it is spaces.</param>
/// <param name="End">What ends the line.</param>
internal readonly record struct LineMeasure(double Width, double SpaceWidth, BreakKind End)
{
    public static LineMeasure Empty { get; } = new(0, 0, BreakKind.None);

    /// <summary>The line with a chunk put before it; the chunk at the end decides how the line ends.</summary>
    public LineMeasure Before(Chunk chunk, bool isEnd)
    {
        if (isEnd)
            return new LineMeasure(chunk.Width + (chunk.After == BreakKind.Hyphen ? chunk.WidthOf('-') : 0), 0, chunk.After);
        var space = chunk.After == BreakKind.Space ? chunk.WidthOf(' ') : 0;
        return this with { Width = Width + chunk.Width + space, SpaceWidth = SpaceWidth + space };
    }
}
