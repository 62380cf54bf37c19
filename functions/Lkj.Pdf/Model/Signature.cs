namespace Lkj.Pdf;

/// <summary>The place where somebody signs, in the right half of the page, never split.</summary>
/// <param name="Name">Whose signature; set in bold.</param>
public sealed record Signature(string Name) : Block
{
    /// <summary>Lines above the space for the pen: place and date, office.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>Lines below the name: rank, number.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];
}
