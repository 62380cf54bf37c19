namespace Lkj.Pdf.Charts;

/// <summary>A rectangle with a ground and an edge.</summary>
internal static class Frame
{
    private const double Edge = 0.8;

    public static IEnumerable<Shape> Of(double x, double y, double width, double height, Rgb ground, Rgb edge)
    {
        var (left, top, right, bottom) = (x + Edge / 2, y + Edge / 2, x + width - Edge / 2, y + height - Edge / 2);
        return
        [
            new Shape.Bar(x, y, width, height, ground),
            new Shape.Stroke([new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom), new Point(left, top)], Edge, edge),
        ];
    }
}
