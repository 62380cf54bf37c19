namespace Lkj.Pdf;

/// <summary>A boxed note that stands out from the text.</summary>
/// <param name="Title">What the note is about, in bold; the box alone says nothing to who cannot see it.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Callout(string Title, params IReadOnlyList<Block> Blocks) : Block;
