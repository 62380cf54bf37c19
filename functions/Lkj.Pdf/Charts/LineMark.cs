namespace Lkj.Pdf.Charts;

/// <summary>How a line of a chart looks: dashes and marks tell it apart from the others where colour cannot.</summary>
internal sealed record LineMark(Rgb Colour, IReadOnlyList<double> Dash, IReadOnlyList<Point> Corners)
{
    public const double Radius = 2.8, Thickness = 1.5;
    private const int CornersOfACircle = 24;

    /// <summary>The looks of the first, second and third line.</summary>
    public static IReadOnlyList<LineMark> All(Theme theme) =>
    [
        new(theme.Primary, [], Polygon(CornersOfACircle, Radius)),
        new(theme.AccentText, [6, 3], Polygon(4, Radius * 1.2)),
        new(theme.Text, [1.5, 2.5], Polygon(3, Radius * 1.25)),
    ];

    public Shape Stroke(IReadOnlyList<Point> points) => new Shape.Stroke(points, Thickness, Colour) { Dash = Dash };

    public Shape At(Point point) => new Shape.Area([.. Corners.Select(corner => new Point(point.X + corner.X, point.Y + corner.Y))], Colour);

    private static Point[] Polygon(int corners, double radius) =>
        [.. Enumerable.Range(0, corners).Select(i => new Point(radius * Math.Sin(i * Math.Tau / corners), -radius * Math.Cos(i * Math.Tau / corners)))];
}
