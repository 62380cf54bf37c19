using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Charts;

/// <summary>All units below each other, set in by their level: the form that fits any width and goes on overleaf.</summary>
internal sealed class OrganisationList : Picture
{
    private const double WidestBox = 320, Indent = 18, Gap = 5, Line = 0.9, LargestIndentShare = 0.5;
    private readonly IReadOnlyList<Row> _rows;
    private readonly Lettering _letters;
    private readonly PerWidth<Fitted> _fitted;
    private readonly int _first, _end;

    public OrganisationList(OrganisationUnit root, Lettering letters)
    {
        (_rows, _letters) = ([.. RowsOf(root, [])], letters);
        _end = _rows.Count;
        var depth = _rows.Max(row => row.GoesOn.Count) + 1;
        _fitted = new PerWidth<Fitted>(width => Fitted.Of(_rows, depth, width, letters));
    }

    private OrganisationList(OrganisationList whole, int first, int end) =>
        (_rows, _letters, _fitted, _first, _end) = (whole._rows, whole._letters, whole._fitted, first, end);

    /// <summary>A unit, and for each level above it whether another unit of that level follows further down.</summary>
    private sealed record Row(OrganisationUnit Unit, IReadOnlyList<bool> GoesOn);

    /// <summary>The boxes fitted to a width, and where each ends; the pages that the list goes over share them.</summary>
    private sealed record Fitted(double Indent, double Width, IReadOnlyList<UnitBox> Boxes, double[] Ends)
    {
        public static Fitted Of(IReadOnlyList<Row> rows, int depth, double width, Lettering letters)
        {
            var indent = Math.Min(OrganisationList.Indent, width * LargestIndentShare / depth);
            var box = Math.Min(WidestBox, width - indent * (depth - 1));
            List<UnitBox> boxes = [.. rows.Select(row => new UnitBox(row.Unit, box, letters))];
            return new Fitted(indent, box + indent * (depth - 1), boxes, RunningSum.Of(boxes.Select(each => each.Height + Gap)));
        }

        public int UnitsIn(double height, int first) => RunningSum.CountIn(Ends, first, height + Gap);
    }

    public override Sketch Compose(double width)
    {
        var fitted = _fitted.For(width);
        var shapes = new List<Shape>();
        var y = 0.0;
        for (var i = _first; i < _end; i++)
            y = Add(shapes, _rows[i], fitted.Boxes[i], y, fitted.Indent) + Gap;
        return new Sketch(fitted.Width, y - Gap, shapes);
    }

    public override (double Width, double Height) Measure(double width)
    {
        var fitted = _fitted.For(width);
        return (fitted.Width, fitted.Ends[_end] - fitted.Ends[_first] - Gap);
    }

    public override (Picture First, Picture Second)? Split(double width, double height)
    {
        var fitted = _fitted.For(width);
        var count = Math.Min(fitted.UnitsIn(height, _first), _end - _first - 1);
        return count < 2 || fitted.UnitsIn(TallestUnsplit, _first) >= _end - _first
            ? null
            : (new OrganisationList(this, _first, _first + count), new OrganisationList(this, _first + count, _end));
    }

    private static IEnumerable<Row> RowsOf(OrganisationUnit unit, IReadOnlyList<bool> goesOn) =>
        unit.Units.SelectMany((below, i) => RowsOf(below, [.. goesOn, i < unit.Units.Count - 1])).Prepend(new Row(unit, goesOn));

    // Draws a unit and the lines that lead to it and past it; answers where it ends.
    private double Add(List<Shape> shapes, Row row, UnitBox box, double y, double indent)
    {
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
