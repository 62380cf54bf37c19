using Lkj.Pdf;

namespace Lkj.Report.Docx;

/// <summary>
/// Column widths in twentieths of a point, so that all programs lay a table out alike. Without the fonts at hand, text is measured by its number of
/// letters.
/// </summary>
internal static class ColumnGrid
{
    private const double Padding = 11, Letter = 0.56, Narrowest = 24;

    public static IReadOnlyList<int> Of(Table table, double size, double width)
    {
        var widths = table.Columns.Select((column, i) => column.Width.Kind switch
        {
            ColumnWidth.Unit.Points => column.Width.Value,
            ColumnWidth.Unit.Content => Math.Max(Measure(LongestLine(table, i), size), Measure(LongestWord(column.Header), size)),
            _ => 0,
        }).ToArray();
        var left = Math.Max(width - widths.Sum(), 0);
        var weights = table.Columns.Sum(Weight);
        for (var i = 0; i < widths.Length; i++)
            if (Weight(table.Columns[i]) is > 0 and var weight)
                widths[i] = Math.Max(left * weight / weights, Math.Max(Narrowest, Measure(LongestWord(table.Columns[i].Header), size)));
        var scale = width / widths.Sum();
        // What the shares cannot take in or leave over is spread over all.
        return [.. widths.Select(one => (int)(one * scale * 20))];
    }

    private static double Weight(TableColumn column) => column.Width.Kind == ColumnWidth.Unit.Share ? column.Width.Value : 0;

    private static double Measure(int letters, double size) => letters * size * Letter + Padding;

    private static int LongestWord(string text) => text.Split(' ', '\n').Max(word => word.Length);

    private static int LongestLine(Table table, int column) => table.Rows.Select(row => At(row, column)).OfType<TableCell>()
        .SelectMany(cell => string.Concat(cell.Runs.Select(run => run.Text)).Split('\n')).Select(line => line.Length).DefaultIfEmpty(0).Max();

    // A cell that covers several columns says nothing of the width of one.
    private static TableCell? At(TableRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column)
                return cell.ColumnSpan == 1 ? cell : null;
            at += cell.ColumnSpan;
        }

        return null;
    }
}
