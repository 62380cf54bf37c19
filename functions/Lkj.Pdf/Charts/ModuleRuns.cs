namespace Lkj.Pdf.Charts;

/// <summary>The filled modules of a pattern as rectangles, those beside each other as one, so that no hairline shows between them.</summary>
internal static class ModuleRuns
{
    public static IEnumerable<IReadOnlyList<Point>> Of(Shape.Modules modules)
    {
        var (matrix, size) = (modules.Matrix, modules.Size / modules.Matrix.GetLength(1));
        for (var row = 0; row < matrix.GetLength(0); row++)
            for (var column = 0; column < matrix.GetLength(1);)
            {
                var end = column;
                while (end < matrix.GetLength(1) && matrix[row, end])
                    end++;
                if (end > column)
                    yield return Rectangle(modules.X + column * size, modules.Y + row * size, (end - column) * size, size);
                column = end + 1;
            }
    }

    private static Point[] Rectangle(double x, double y, double width, double height) =>
        [new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height)];
}
