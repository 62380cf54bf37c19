using Lkj.Pdf.Building;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests.Tables;

/// <summary>The pages of a document that is one table, read from the display list.</summary>
internal static class TablePages
{
    /// <summary>The texts of each page from top to bottom: baseline, text, whether it is read aloud.</summary>
    public static IReadOnlyList<IReadOnlyList<Mark.Text>> Of(params IReadOnlyList<Block> blocks) =>
        [.. Typesetter.LayOut(Rendered.Document(blocks)).Pages.Select(page => page.Marks.OfType<Mark.Text>().ToList())];

    /// <summary>A table of these rows with one column of text.</summary>
    public static Table Of(IEnumerable<TableRow> rows) => new([new TableColumn("Kepala", ColumnWidth.Weight(1))], [.. rows]);

    /// <summary>So many rows of one line.</summary>
    public static IEnumerable<TableRow> Rows(int count) => Enumerable.Range(1, count).Select(i => new TableRow($"Baris {i}"));
}
