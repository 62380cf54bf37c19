namespace Lkj.Pdf;

/// <summary>A paragraph: <c>new Paragraph("words")</c>, or several runs where styles change.</summary>
/// <param name="Runs">The text, stretch by stretch; spaces between runs are the caller's.</param>
public sealed record Paragraph(params IReadOnlyList<Run> Runs) : Block
{
    /// <summary>How lines lie between the margins. Only justified text is hyphenated.</summary>
    public Alignment Alignment { get; init; } = Alignment.Justified;

    /// <summary>Whether the text is set smaller, as for sources and remarks.</summary>
    public bool Small { get; init; }
}
