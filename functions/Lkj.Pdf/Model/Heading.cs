namespace Lkj.Pdf;

/// <summary>A heading. It stays with what follows it and becomes an entry of the outline.</summary>
/// <param name="Level">1 for a chapter, 2 for its parts, 3 for theirs. A level may not be skipped on the way down.</param>
/// <param name="Text">The words, without the number.</param>
public sealed record Heading(int Level, string Text) : Block
{
    /// <summary>The number before the text, such as "BAB I" or "A."; none when empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether the heading begins a page; chapters do.</summary>
    public bool NewPage { get; init; } = Level == 1;

    /// <summary>Whether <see cref="Contents"/> lists it; the heading of the contents itself is better left out.</summary>
    public bool InContents { get; init; } = true;

    /// <summary>A name by which a <see cref="Run.Link"/> reaches this place; none when null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Number and words on one line, as outline and contents show them.</summary>
    public string FullText => Label.Length == 0 ? Text : $"{Label} {Text}";
}
