namespace Lkj.Pdf;

/// <summary>A drawing made of shapes, never split. Colour alone may not carry its meaning.</summary>
/// <param name="AlternativeText">What the drawing shows, for who cannot see it.</param>
/// <param name="Width">Points; it is centred between the margins.</param>
/// <param name="Height">Points.</param>
/// <param name="Shapes">What is drawn, the first lowest.</param>
public sealed record Figure(string AlternativeText, double Width, double Height, params IReadOnlyList<Shape> Shapes) : Drawing(AlternativeText)
{
    internal override IEnumerable<string> Texts => Shapes.OfType<Shape.Words>().Select(words => words.Text);
}
