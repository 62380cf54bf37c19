using Lkj.Pdf.Charts;

namespace Lkj.Pdf.Tests.Charts;

/// <summary>The room that a shape takes.</summary>
internal sealed record ShapeBox(Shape Shape, double Left, double Top, double Right, double Bottom)
{
    public static ShapeBox Of(Shape shape, Lettering letters) => shape switch
    {
        Shape.Bar bar => new(shape, bar.X, bar.Y, bar.X + bar.Width, bar.Y + bar.Height),
        Shape.Area area => Around(shape, area.Corners),
        Shape.Stroke stroke => Around(shape, stroke.Points),
        Shape.Words words => Around(words, letters),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    public bool Overlaps(ShapeBox other) => Left < other.Right - 0.01 && other.Left < Right - 0.01 && Top < other.Bottom - 0.01 && other.Top < Bottom - 0.01;

    private static ShapeBox Around(Shape shape, IReadOnlyList<Point> points) =>
        new(shape, points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));

    // Letters reach from somewhat below the baseline to the height of capitals.
    private static ShapeBox Around(Shape.Words words, Lettering letters)
    {
        var style = letters.StyleOf(words);
        var width = style.Width(words.Text);
        var left = words.X - words.Alignment switch { Alignment.Right => width, Alignment.Center => width / 2, _ => 0 };
        return new ShapeBox(words, left, words.Baseline - 0.75 * style.Size, left + width, words.Baseline + 0.22 * style.Size);
    }
}
