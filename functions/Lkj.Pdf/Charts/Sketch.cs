namespace Lkj.Pdf.Charts;

/// <summary>A drawing whose size is settled.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Shapes">What is drawn, the first lowest.</param>
internal sealed record Sketch(double Width, double Height, IReadOnlyList<Shape> Shapes);
