namespace Lkj.Pdf.Charts;

/// <summary>All units below each other, set in by their level: the form that fits any width and goes on overleaf.</summary>
internal sealed class OrganisationList : Picture
{
    private const double WidestBox = 320, Indent = 18, Gap = 5, Line = 0.9, LargestIndentShare = 0.5;
    private readonly IReadOnlyList<Row> _rows;
    private readonly Lettering _letters;
    private readonly int _depth;

    public OrganisationList(OrganisationUnit root, Lettering letters)
        : this([.. RowsOf(root, [])], letters, depth: 0) => _depth = _rows.Max(row => row.GoesOn.Count) + 1;

    private OrganisationList(IReadOnlyList<Row> rows, Lettering letters, int depth) => (_rows, _letters, _depth) = (rows, letters, depth);

    /// <summary>A unit, and for each level above it whether another unit of that level follows further down.</summary>
    private sealed record Row(OrganisationUnit Unit, IReadOnlyList<bool> GoesOn);

    public override Sketch Compose(double width)
    {
        var indent = Math.Min(Indent, width * LargestIndentShare / _depth);
        var box = Math.Min(WidestBox, width - indent * (_depth - 1));
        var shapes = new List<Shape>();
        var y = 0.0;
        foreach (var row in _rows)
            y = Add(shapes, row, y, indent, box) + Gap;
        return new Sketch(box + indent * (_depth - 1), y - Gap, shapes);
    }

    public override (Picture First, Picture Second)? Split(double width, double height)
    {
        if (Compose(width).Height <= TallestUnsplit)
            return null;
        for (var count = _rows.Count - 1; count > 1; count--)
        {
            var first = new OrganisationList([.. _rows.Take(count)], _letters, _depth);
            if (first.Compose(width).Height <= height)
                return (first, new OrganisationList([.. _rows.Skip(count)], _letters, _depth));
        }

        return null;
    }

    private static IEnumerable<Row> RowsOf(OrganisationUnit unit, IReadOnlyList<bool> goesOn) =>
        unit.Units.SelectMany((below, i) => RowsOf(below, [.. goesOn, i < unit.Units.Count - 1])).Prepend(new Row(unit, goesOn));

    // Draws a unit and the lines that lead to it and past it; answers where it ends.
    private double Add(List<Shape> shapes, Row row, double y, double indent, double width)
    {
        var box = new UnitBox(row.Unit, width, _letters);
        var (level, above, middle, end) = (row.GoesOn.Count, y == 0 ? y : y - Gap, y + box.Height / 2, y + box.Height);
        for (var i = 0; i < level; i++)
        {
            var rail = (i + 0.5) * indent;
            if (row.GoesOn[i] || i == level - 1)
                Join(shapes, new Point(rail, above), new Point(rail, row.GoesOn[i] ? end : middle));
            if (i == level - 1)
                Join(shapes, new Point(rail, middle), new Point(level * indent, middle));
        }

        box.AddTo(shapes, level * indent, y, box.Height, Alignment.Left);
        return end;
    }

    private void Join(List<Shape> shapes, Point from, Point to) => shapes.Add(new Shape.Stroke([from, to], Line, _letters.Theme.Muted));
}
