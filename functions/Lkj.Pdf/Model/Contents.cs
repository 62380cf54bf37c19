namespace Lkj.Pdf;

/// <summary>A list of headings, tables or figures with their page numbers, each a link. Its heading is the caller's.</summary>
/// <param name="Of">What is listed.</param>
public sealed record Contents(ContentsKind Of = ContentsKind.Headings) : Block
{
    /// <summary>The deepest level of headings that is listed.</summary>
    public int Levels { get; init; } = 3;
}
