namespace Lkj.Pdf;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Cells from left to right.</param>
public sealed record TableRow(params IReadOnlyList<TableCell> Cells)
{
    /// <summary>What the row is to its neighbours.</summary>
    public RowKind Kind { get; init; } = RowKind.Body;
}
