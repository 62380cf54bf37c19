namespace Lkj.Pdf;

/// <summary>A list whose order counts: 1. 2. 3. or a. b. c.</summary>
/// <param name="Items">At least one item.</param>
public sealed record NumberedList(params IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>Figures or letters.</summary>
    public ListNumbering Numbering { get; init; } = ListNumbering.Figures;

    /// <summary>The number of the first item.</summary>
    public int Start { get; init; } = 1;
}
