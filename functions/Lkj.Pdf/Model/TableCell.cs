namespace Lkj.Pdf;

/// <summary>A cell. A text converts to a plain cell.</summary>
/// <param name="Runs">The text, stretch by stretch; an empty cell has none.</param>
public sealed record TableCell(params IReadOnlyList<Run> Runs)
{
    /// <summary>How many columns the cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Whether the whole cell is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>How the cell lies; when null as its column does, and flush left where it covers several.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>A plain cell of this text.</summary>
    public static implicit operator TableCell(string text) => new(new Run(text));
}
