using Lkj.Pdf.Layout;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>A row whose cells are broken into lines; any stretch of its lines can be drawn.</summary>
internal sealed class RowLayout
{
    private const double Padding = 4;
    private const int LongestUnsplit = 5, FewestLines = 2;
    private readonly RowContent _row;
    private readonly double _width;
    private readonly (CellContent Cell, double X, double Width, IReadOnlyList<Line> Lines)[] _cells;

    /// <param name="row">What the row holds.</param>
    /// <param name="columns">The width of each column.</param>
    /// <param name="decimals">The room that each column keeps behind its decimal comma.</param>
    /// <param name="linesAbove">How many lines of the row above its cells over two rows may take.</param>
    public RowLayout(RowContent row, double[] columns, double[] decimals, int linesAbove = 0)
    {
        _row = row;
        _width = columns.Sum();
        _cells = [.. row.Cells.Select(cell => Break(cell, columns, decimals))];
        LineCount = Math.Max(1, _cells.Max(cell => cell.Lines.Count - (cell.Cell.RowSpan - 1) * linesAbove));
    }

    public int LineCount { get; }

    public bool KeepWithPrevious => _row.KeepWithPrevious;

    public bool KeepWithNext => _row.KeepWithNext;

    public double Height(int lines) => lines * _row.Look.Grid.Height + 2 * Padding;

    public double WholeHeight => Height(LineCount);

    /// <summary>
    /// How many lines from <paramref name="first"/> on may stand at the foot of a page of which so much is left; zero where
    /// the row is better kept whole, or must be.
    /// </summary>
    public int LinesFor(double available, int first, bool mayPart)
    {
        if (!mayPart && (LineCount <= LongestUnsplit || KeepWithPrevious || KeepWithNext))
            return 0;
        var lines = Math.Min((int)Math.Floor((available - 2 * Padding) / _row.Look.Grid.Height), LineCount - first - FewestLines);
        while (lines >= FewestLines && _cells.Any(cell => cell.Lines.Count - first - lines == 1))
            lines--;
        return lines >= FewestLines ? lines : 0;
    }

    public void Draw(LaidOutPage page, double x, double y, int first, int end, bool asArtifact)
    {
        var look = _row.Look;
        var height = Height(end - first);
        if (look.Ground is { } ground)
            page.AddDecoration(x, y, _width, height, ground);
        if (look.Above is { } above)
            page.AddDecoration(x, y - above.Thickness / 2, _width, above.Thickness, above.Colour);
        // A row that goes on overleaf has no line below it.
        if (look.Below is { } below && end == LineCount)
            page.AddDecoration(x, y + height - below.Thickness / 2, _width, below.Thickness, below.Colour);
        foreach (var (cell, left, width, lines) in _cells)
        {
            if (look.BelowCells is { } rule)
                page.AddDecoration(x + left + CellContent.Padding, y + height - rule.Thickness, width, rule.Thickness, rule.Colour);
            var top = y + Padding + (look.AtBottom ? (LineCount - lines.Count) * look.Grid.Height : 0);
            for (var i = first; i < (look.AtBottom ? lines.Count : Math.Min(end, lines.Count)); i++)
                lines[i].Draw(page, x + left + CellContent.Padding, top + (i - first) * look.Grid.Height + look.Grid.Baseline, width, cell.Alignment, asArtifact);
        }
    }

    private static (CellContent, double, double, IReadOnlyList<Line>) Break(CellContent cell, double[] columns, double[] decimals)
    {
        var width = columns.Skip(cell.Column).Take(cell.Span).Sum() - 2 * CellContent.Padding;
        var lines = LineBreaker.Break(cell.Text, width, cell.Alignment == Alignment.Justified);
        if (cell.Figure is { } figure && lines.Count == 1)
            width -= Math.Clamp(decimals[cell.Column] - figure.After, 0, Math.Max(0, width - lines[0].Width));
        return (cell, columns.Take(cell.Column).Sum(), width, lines);
    }
}
