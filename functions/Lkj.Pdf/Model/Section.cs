namespace Lkj.Pdf;

/// <summary>A run of pages with one orientation and one way of numbering.</summary>
/// <param name="Blocks">The content in reading order.</param>
public sealed record Section(params IReadOnlyList<Block> Blocks)
{
    /// <summary>Portrait unless a wide table needs otherwise.</summary>
    public PageOrientation Orientation { get; init; } = PageOrientation.Portrait;

    /// <summary>
    /// How pages are counted. Neighbouring sections of the same numbering count on; a change begins again at one.
    /// </summary>
    public PageNumbering Numbering { get; init; } = PageNumbering.Arabic;
}
