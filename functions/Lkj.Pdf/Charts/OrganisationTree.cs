namespace Lkj.Pdf.Charts;

/// <summary>Units below their head, each level at one height; units without subordinates may stand below each other.</summary>
/// <param name="box">The width of every box.</param>
/// <param name="stacksLeaves">Whether the subordinates of a unit stand below each other where none has any itself.</param>
/// <param name="letters">The words.</param>
internal sealed class OrganisationTree(double box, bool stacksLeaves, Lettering letters)
{
    private const double GapAcross = 10, GapDown = 18, StackIndent = 14, StackGap = 6, Line = 0.9;

    public double WidthOf(OrganisationUnit unit)
    {
        if (unit.Units.Count == 0)
            return box;
        return IsStack(unit) ? box + StackIndent : Math.Max(box, WidthOfRow(unit));
    }

    public Sketch Compose(OrganisationUnit root)
    {
        var width = WidthOf(root);
        var heights = new List<double>();
        Measure(root, 0, heights);
        var shapes = new List<Shape>();
        var bottom = Add(shapes, root, 0, width, 0, 0, heights);
        return new Sketch(width, bottom, shapes);
    }

    private bool IsStack(OrganisationUnit unit) => stacksLeaves && unit.Units.Count > 1 && unit.Units.All(below => below.Units.Count == 0);

    private double WidthOfRow(OrganisationUnit unit) => unit.Units.Sum(WidthOf) + (unit.Units.Count - 1) * GapAcross;

    private UnitBox BoxOf(OrganisationUnit unit) => new(unit, box, letters);

    private void Measure(OrganisationUnit unit, int level, List<double> heights)
    {
        if (heights.Count == level)
            heights.Add(0);
        heights[level] = Math.Max(heights[level], BoxOf(unit).Height);
        if (!IsStack(unit))
            foreach (var below in unit.Units)
                Measure(below, level + 1, heights);
    }

    // Draws a unit and all below it into a strip of the page; answers where they end.
    private double Add(List<Shape> shapes, OrganisationUnit unit, double left, double width, double top, int level, List<double> heights)
    {
        var bottom = top + heights[level];
        if (IsStack(unit))
            return AddStack(shapes, unit, left + (width - WidthOf(unit)) / 2, top, heights[level]);
        var middle = left + width / 2;
        var end = bottom;
        if (unit.Units.Count > 0)
        {
            var (x, bus) = (left + (width - WidthOfRow(unit)) / 2, bottom + GapDown / 2);
            var middles = new List<double>();
            foreach (var below in unit.Units)
            {
                var strip = WidthOf(below);
                middles.Add(HeadOf(below, x, strip));
                end = Math.Max(end, Add(shapes, below, x, strip, bottom + GapDown, level + 1, heights));
                x += strip + GapAcross;
            }

            Join(shapes, [new Point(middle, bottom), new Point(middle, bus)]);
            Join(shapes, [new Point(Math.Min(middle, middles[0]), bus), new Point(Math.Max(middle, middles[^1]), bus)]);
            foreach (var each in middles)
                Join(shapes, [new Point(each, bus), new Point(each, bottom + GapDown)]);
        }

        BoxOf(unit).AddTo(shapes, middle - box / 2, top, heights[level], Alignment.Center);
        return end;
    }

    // The head of a stack stands at its left, the subordinates are set in.
    private double HeadOf(OrganisationUnit unit, double left, double width) => IsStack(unit) ? left + (width - WidthOf(unit)) / 2 + box / 2 : left + width / 2;

    private double AddStack(List<Shape> shapes, OrganisationUnit unit, double left, double top, double height)
    {
        var (rail, y, last) = (left + StackIndent / 2, top + height + StackGap, top + height);
        foreach (var below in unit.Units)
        {
            var each = BoxOf(below);
            last = y + each.Height / 2;
            Join(shapes, [new Point(rail, last), new Point(left + StackIndent, last)]);
            each.AddTo(shapes, left + StackIndent, y, each.Height, Alignment.Center);
            y += each.Height + StackGap;
        }

        Join(shapes, [new Point(rail, top + height), new Point(rail, last)]);
        BoxOf(unit).AddTo(shapes, left, top, height, Alignment.Center);
        return y - StackGap;
    }

    private void Join(List<Shape> shapes, IReadOnlyList<Point> points) => shapes.Add(new Shape.Stroke(points, Line, letters.Theme.Muted));
}
