namespace Lkj.Pdf.Tables;

/// <summary>A table before it is fitted to a width.</summary>
/// <param name="Name">By which an exception names it.</param>
/// <param name="Columns">How wide its columns want to be.</param>
/// <param name="Header">The row repeated on every page.</param>
/// <param name="Rows">The other rows, the remark below them last.</param>
internal sealed record TableContent(string Name, IReadOnlyList<ColumnWidth> Columns, RowContent Header, IReadOnlyList<RowContent> Rows)
{
    /// <summary>Breaks every row into lines.</summary>
    /// <exception cref="LayoutException">The columns do not fit.</exception>
    public TableLayout LayOut(double width)
    {
        var columns = ColumnWidths.Share(Name, Columns, Rows, Header, width);
        var decimals = new double[columns.Length];
        foreach (var cell in Rows.SelectMany(row => row.Cells))
            decimals[cell.Column] = Math.Max(decimals[cell.Column], cell.Figure?.After ?? 0);
        return new TableLayout(new RowLayout(Header, columns, decimals), [.. Rows.Select(row => new RowLayout(row, columns, decimals))]);
    }
}
