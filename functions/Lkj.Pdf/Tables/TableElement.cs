using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tables;

/// <summary>
/// A table, or what is left of it from some line of some row on. The header stands on every page and is read aloud on the
/// first.
/// </summary>
internal sealed class TableElement : Element
{
    private const int MostShortRows = 6;
    private const double TallestShort = 120;

    private sealed record Slice(int Row, int First, int End, double Y);

    private readonly TableContent _content;
    private readonly PerWidth<TableLayout> _layout;
    private readonly int _firstRow, _firstLine;
    private readonly bool _isContinued;

    public TableElement(TableContent content) => (_content, _layout) = (content, new PerWidth<TableLayout>(content.LayOut));

    private TableElement(TableElement whole, int firstRow, int firstLine) =>
        (_content, _layout, _firstRow, _firstLine, _isContinued) = (whole._content, whole._layout, firstRow, firstLine, true);

    public override Fit Fit(Space space)
    {
        var layout = _layout.For(space.Width);
        var slices = Fill(layout, space);
        if (layout.Carried.Count > 0 && Next(layout, slices).Row < layout.Rows.Count)
            slices = Fill(layout, space with { Height = space.Height - layout.FootHeight });
        var (row, line) = Next(layout, slices);
        while (!space.MayPart && slices.Count > 0 && line == 0 && row < layout.Rows.Count && (layout.Rows[row].KeepWithPrevious || layout.Rows[row - 1].KeepWithNext || IsLonely(layout, slices, row)))
        {
            slices.RemoveAt(slices.Count - 1);
            (row, line) = Next(layout, slices);
        }

        if (slices.Count == 0)
            return new Fit.Nothing(_content.Name, $"the header and the next row do not fit into {space.Height:0.#} pt");
        if (row < layout.Rows.Count && !_isContinued && IsShort(layout))
            return new Fit.Nothing(_content.Name, $"so short a table is not split, and {space.Height:0.#} pt do not hold it");
        if (row < layout.Rows.Count && !space.MayPart && BeginsLonely(layout, slices))
            return new Fit.Nothing(_content.Name, $"a table does not begin with one row, and {space.Height:0.#} pt do not hold the next");
        var last = slices[^1];
        var height = last.Y + layout.Rows[last.Row].Height(last.End - last.First);
        Draw draw = (page, x, y) => DrawSlices(layout, slices, page, x, y);
        if (row == layout.Rows.Count)
            return new Fit.Whole(height, draw);
        var rest = new TableElement(this, row, line);
        if (layout.Carried.Count == 0)
            return new Fit.Part(height, draw, rest);
        var foot = layout.Carried[rest.LastRowBefore].Forward;
        return new Fit.Part(height + foot.WholeHeight, draw + ((page, x, y) => foot.Draw(page, x, y + height, 0, foot.LineCount, asArtifact: true)), rest);
    }

    // A few rows are read at a glance; any page holds them.
    private static bool IsShort(TableLayout layout) =>
        layout.Rows.Count <= MostShortRows && layout.Header.Height + layout.Rows.Sum(row => row.WholeHeight) <= TallestShort;

    // The last row of which something stands on the pages before.
    private int LastRowBefore => _firstLine > 0 ? _firstRow : _firstRow - 1;

    private RowLayout? Brought(TableLayout layout) => _isContinued && layout.Carried.Count > 0 ? layout.Carried[LastRowBefore].Brought : null;

    private List<Slice> Fill(TableLayout layout, Space space)
    {
        var slices = new List<Slice>();
        var y = layout.Header.Height + (Brought(layout)?.WholeHeight ?? 0);
        var first = _firstLine;
        for (var i = _firstRow; i < layout.Rows.Count; i++, first = 0)
        {
            var row = layout.Rows[i];
            var fits = space.Holds(y + row.Height(row.LineCount - first));
            var lines = fits ? row.LineCount - first : row.LinesFor(space.Height - y, first, space.MayPart);
            if (lines > 0)
                slices.Add(new Slice(i, first, first + lines, y));
            if (!fits)
                break;
            y += row.Height(lines);
        }

        return slices;
    }

    // A last row goes overleaf with the one before it, unless too little would stay here.
    private static bool IsLonely(TableLayout layout, List<Slice> slices, int row) =>
        slices.Count > 2 && slices[^1].First == 0 && layout.Rows.Skip(row + 1).All(rest => rest.KeepWithPrevious);

    // Under a caption and a head, one row alone shows nothing of the table; the lines of a long row do.
    private bool BeginsLonely(TableLayout layout, List<Slice> slices) =>
        !_isContinued && slices.Count(slice => !layout.Rows[slice.Row].KeepWithNext) == 1 && slices[^1].End == layout.Rows[slices[^1].Row].LineCount;

    // Where the next page goes on.
    private (int Row, int Line) Next(TableLayout layout, List<Slice> slices) =>
        slices.Count == 0 ? (_firstRow, _firstLine)
        : slices[^1].End == layout.Rows[slices[^1].Row].LineCount ? (slices[^1].Row + 1, 0)
        : (slices[^1].Row, slices[^1].End);

    private void DrawSlices(TableLayout layout, List<Slice> slices, LaidOutPage page, double x, double y)
    {
        layout.Header.Draw(page, x, y, asArtifact: _isContinued);
        if (Brought(layout) is { } brought)
            brought.Draw(page, x, y + layout.Header.Height, 0, brought.LineCount, asArtifact: true);
        foreach (var slice in slices)
            layout.Rows[slice.Row].Draw(page, x, y + slice.Y, slice.First, slice.End, asArtifact: false);
    }
}
