using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>Shares the width of a table out among its columns.</summary>
internal static class ColumnWidths
{
    // One long word, such as a hash, may not take the room of all other columns.
    private const double LargestFloor = 0.4;

    /// <exception cref="LayoutException">Fixed columns leave no room for the others.</exception>
    public static double[] Share(string table, IReadOnlyList<ColumnWidth> columns, IEnumerable<RowContent> rows, RowContent header, double width)
    {
        var heads = Extents([header], columns.Count);
        var bodies = Extents(rows, columns.Count);
        var wanted = columns.Select((column, i) => column.Kind switch
        {
            ColumnWidth.Unit.Points => column.Value,
            ColumnWidth.Unit.Content => Padded(Math.Max(bodies[i].WidestLine, heads[i].LongestWord)),
            _ => Math.Min(Padded(Math.Max(bodies[i].LongestWord, heads[i].LongestWord)), width * LargestFloor),
        }).ToArray();
        var extra = width - wanted.Sum();
        if (extra < 0)
            return Shrink(table, columns, wanted, width);
        return columns.Any(column => column.Kind == ColumnWidth.Unit.Share) ? FillShares(columns, wanted, width) : FillAll(columns, wanted, extra);
    }

    private static TextExtent[] Extents(IEnumerable<RowContent> rows, int count)
    {
        var extents = new TextExtent[count];
        var figures = new FigureExtent[count];
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.Span == 1))
        {
            var (known, extent) = (extents[cell.Column], TextExtent.Of(cell.Text));
            extents[cell.Column] = new TextExtent(Math.Max(known.LongestWord, extent.LongestWord), Math.Max(known.WidestLine, extent.WidestLine));
            if (cell.Figure is { } figure)
                figures[cell.Column] = new FigureExtent(Math.Max(figures[cell.Column].Before, figure.Before), Math.Max(figures[cell.Column].After, figure.After));
        }

        return [.. extents.Zip(figures, (text, figure) => text with { WidestLine = Math.Max(text.WidestLine, figure.Before + figure.After) })];
    }

    private static double Padded(double text) => text + 2 * CellContent.Padding;

    // Shares by weight; a column whose share is below its floor gets the floor, and the others share what is left.
    private static double[] FillShares(IReadOnlyList<ColumnWidth> columns, double[] wanted, double width)
    {
        var widths = (double[])wanted.Clone();
        var sharing = Enumerable.Range(0, columns.Count).Where(i => columns[i].Kind == ColumnWidth.Unit.Share).ToList();
        while (true)
        {
            var left = width - widths.Where((_, i) => !sharing.Contains(i)).Sum();
            var weight = sharing.Sum(i => columns[i].Value);
            var below = sharing.Where(i => left * columns[i].Value / weight < wanted[i] - 0.001).ToList();
            if (below.Count == 0)
            {
                sharing.ForEach(i => widths[i] = left * columns[i].Value / weight);
                return widths;
            }

            sharing.RemoveAll(below.Contains);
        }
    }

    private static double[] FillAll(IReadOnlyList<ColumnWidth> columns, double[] wanted, double extra)
    {
        var growing = wanted.Where((_, i) => columns[i].Kind == ColumnWidth.Unit.Content).Sum();
        return [.. wanted.Select((value, i) => columns[i].Kind == ColumnWidth.Unit.Content ? value + extra * value / growing : value)];
    }

    private static double[] Shrink(string table, IReadOnlyList<ColumnWidth> columns, double[] wanted, double width)
    {
        var fixedWidth = wanted.Where((_, i) => columns[i].Kind == ColumnWidth.Unit.Points).Sum();
        var yielding = wanted.Sum() - fixedWidth;
        if (yielding <= 0 || fixedWidth >= width)
            throw new LayoutException(table, $"columns of fixed width need {fixedWidth:0.#} pt of {width:0.#} pt");
        return [.. wanted.Select((value, i) => columns[i].Kind == ColumnWidth.Unit.Points ? value : value * (width - fixedWidth) / yielding)];
    }
}
