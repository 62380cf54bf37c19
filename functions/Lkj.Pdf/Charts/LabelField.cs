namespace Lkj.Pdf.Charts;

/// <summary>A field of points that gives each label the free place nearest to its point.</summary>
internal sealed class LabelField(double left, double top, double right, double bottom)
{
    private const double Near = 4, RingStep = 3;
    private const int Directions = 16;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _occupied = [];

    public void Occupy(double x, double y, double width, double height) => _occupied.Add((x, y, x + width, y + height));

    /// <summary>The upper left corner of the label's place, which is occupied from now on; null where the field is full.</summary>
    public Point? Place(Point point, double width, double height)
    {
        for (var ring = Near; ring < (right - left) + (bottom - top); ring += RingStep)
            for (var i = 0; i < Directions; i++)
            {
                // To the right first, where a reader looks for it.
                var angle = i * Math.Tau / Directions;
                var middle = new Point(point.X + Math.Cos(angle) * (ring + width / 2), point.Y + Math.Sin(angle) * (ring + height / 2));
                var corner = new Point(middle.X - width / 2, middle.Y - height / 2);
                if (!IsFree(corner, width, height))
                    continue;
                Occupy(corner.X, corner.Y, width, height);
                return corner;
            }

        return null;
    }

    /// <summary>Whether a label stands so far from its point that a line must join them.</summary>
    public static bool IsFar(Point point, Point corner, double width, double height)
    {
        var (x, y) = (Math.Abs(corner.X + width / 2 - point.X) - width / 2, Math.Abs(corner.Y + height / 2 - point.Y) - height / 2);
        return Math.Max(x, y) > Near + RingStep;
    }

    private bool IsFree(Point corner, double width, double height) =>
        corner.X >= left && corner.Y >= top && corner.X + width <= right && corner.Y + height <= bottom
        && !_occupied.Any(box => corner.X < box.Right && box.Left < corner.X + width && corner.Y < box.Bottom && box.Top < corner.Y + height);
}
