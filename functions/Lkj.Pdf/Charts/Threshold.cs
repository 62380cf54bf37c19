namespace Lkj.Pdf.Charts;

/// <summary>The dashed line at a value that divides good from bad, on a white ground so that it shows on bars too.</summary>
internal static class Threshold
{
    private const double Thickness = 1.1, Ground = 2.2;
    private static readonly double[] Dash = [4, 2.5];

    public static IEnumerable<Shape> Line(IReadOnlyList<Point> points, Theme theme) =>
    [
        new Shape.Stroke(points, Ground, theme.OnPrimary),
        new Shape.Stroke(points, Thickness, theme.AccentText) { Dash = Dash },
    ];
}
