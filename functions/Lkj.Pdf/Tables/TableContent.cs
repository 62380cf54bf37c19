namespace Lkj.Pdf.Tables;

/// <summary>A table before it is fitted to a width.</summary>
/// <param name="Name">By which an exception names it.</param>
/// <param name="Columns">How wide its columns want to be.</param>
/// <param name="Header">The row of heads, repeated on every page.</param>
/// <param name="Rows">The other rows, the remark below them last.</param>
internal sealed record TableContent(string Name, IReadOnlyList<ColumnWidth> Columns, RowContent Header, IReadOnlyList<RowContent> Rows)
{
    /// <summary>The row of the head above the others; none where no columns are grouped.</summary>
    public RowContent? Groups { get; init; }

    /// <summary>The sums up to each row; none where none are carried over.</summary>
    public IReadOnlyList<CarriedRow<RowContent>> Carried { get; init; } = [];

    /// <summary>Breaks every row into lines.</summary>
    /// <exception cref="LayoutException">The columns do not fit.</exception>
    public TableLayout LayOut(double width)
    {
        IReadOnlyList<RowContent> all = [.. Rows, .. Carried.SelectMany(sums => new[] { sums.Forward, sums.Brought })];
        var columns = ColumnWidths.Share(Name, Columns, all, Header, width);
        var decimals = new double[columns.Length];
        foreach (var cell in all.SelectMany(row => row.Cells))
            decimals[cell.Column] = Math.Max(decimals[cell.Column], cell.Figure?.After ?? 0);
        RowLayout LayOut(RowContent row) => new(row, columns, decimals);
        return new TableLayout(new HeaderLayout(Groups, Header, columns), [.. Rows.Select(LayOut)], [.. Carried.Select(sums => new CarriedRow<RowLayout>(LayOut(sums.Forward), LayOut(sums.Brought)))]);
    }
}
