namespace Lkj.Pdf;

/// <summary>
/// A table whose head is repeated on every page. Short rows are kept whole, long ones split with at least
/// two lines on each side.
/// </summary>
/// <param name="Columns">At least one column.</param>
/// <param name="Rows">At least one row, whose spans add up to the number of columns.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>The line above the table, such as "Tabel 3.1 Capaian Kinerja"; none when null.</summary>
    public string? Caption { get; init; }

    /// <summary>A remark or source below the table, which stays with its last row; none when null.</summary>
    public string? Note { get; init; }

    /// <summary>Sums carried over from page to page; none when null.</summary>
    public CarriedSums? Carried { get; init; }

    /// <summary>The size of the text in points; the theme's table size when null.</summary>
    public double? FontSize { get; init; }
}
