namespace Lkj.Pdf;

/// <summary>A drawing of bars and words, never split. Colour alone may not carry its meaning.</summary>
/// <param name="AlternativeText">What the drawing shows, for who cannot see it.</param>
/// <param name="Width">Points; it is centred between the margins.</param>
/// <param name="Height">Points.</param>
/// <param name="Shapes">What is drawn, the first lowest.</param>
public sealed record Figure(string AlternativeText, double Width, double Height, params IReadOnlyList<Shape> Shapes) : Block
{
    /// <summary>The line below the drawing, such as "Gambar 3.1 Serapan"; none when null.</summary>
    public string? Caption { get; init; }
}
