namespace Lkj.Pdf;

/// <summary>A figure or chart: drawn as vectors, tagged as a figure, with an optional line below it.</summary>
/// <param name="AlternativeText">What the drawing shows, for who cannot see it.</param>
public abstract record Drawing(string AlternativeText) : Block
{
    /// <summary>The line below the drawing, such as "Gambar 3.1 Serapan"; none when null. <see cref="ContentsKind.Figures"/> lists it.</summary>
    public string? Caption { get; init; }

    /// <summary>Every text that is set in the drawing.</summary>
    internal abstract IEnumerable<string> Texts { get; }
}
