using Lkj.Pdf.Charts;
using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A drawing, centred in its column. Only one that no page can hold is split, if it can be.</summary>
internal sealed class FigureElement(Drawing drawing, Picture picture, StructureNode node, Lettering letters) : Element
{
    private readonly PerWidth<(double Width, double Height)> _size = new(picture.Measure);
    private bool _isContinued;

    public override Fit Fit(Space space)
    {
        var (width, height) = _size.For(space.Width);
        if (width <= space.Width && space.Holds(height))
            return new Fit.Whole(height, Centred(picture, space, isWhole: !_isContinued));
        if (picture.Split(space.Width, space.Height) is not var (first, rest))
        {
            return new Fit.Nothing(
                $"Figure \"{Excerpt.Of(drawing.AlternativeText)}\"",
                $"{width:0.#} by {height:0.#} pt do not fit into {space.Width:0.#} by {space.Height:0.#} pt");
        }

        return new Fit.Part(first.Measure(space.Width).Height, Centred(first, space, isWhole: false), new FigureElement(drawing, rest, node, letters) { _isContinued = true });
    }

    private Draw Centred(Picture part, Space space, bool isWhole) => (page, left, y) =>
    {
        var sketch = part.Compose(space.Width);
        var x = left + (space.Width - sketch.Width) / 2;
        // A box is said only of a figure that stands on one page (ISO 32000-1, table 344).
        node.BoundingBox = isWhole ? [x, page.Height - y - sketch.Height, x + sketch.Width, page.Height - y] : null;
        foreach (var shape in sketch.Shapes)
            page.Add(MarkOf(shape, x, y));
    };

    private Mark MarkOf(Shape shape, double x, double y) => shape switch
    {
        Shape.Bar bar => new Mark.Box(node, x + bar.X, y + bar.Y, bar.Width, bar.Height, bar.Colour),
        Shape.Area area => new Mark.Area(node, [Moved(area.Corners, x, y)], area.Colour),
        Shape.Stroke stroke => new Mark.Stroke(node, Moved(stroke.Points, x, y), stroke.Thickness, stroke.Colour, stroke.Dash),
        Shape.Modules modules => new Mark.Area(node, [.. ModuleRuns.Of(modules).Select(run => Moved(run, x, y))], modules.Colour),
        Shape.Words words => new Mark.Text(node, x + Left(words), y + words.Baseline, words.Text, letters.StyleOf(words)),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    private static IReadOnlyList<Point> Moved(IReadOnlyList<Point> points, double x, double y) => [.. points.Select(point => new Point(point.X + x, point.Y + y))];

    private double Left(Shape.Words words) => words.X - words.Alignment switch
    {
        Alignment.Right => letters.StyleOf(words).Width(words.Text),
        Alignment.Center => letters.StyleOf(words).Width(words.Text) / 2,
        _ => 0,
    };
}
