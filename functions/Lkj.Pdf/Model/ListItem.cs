namespace Lkj.Pdf;

/// <summary>One item of a list: a text, or several blocks (a paragraph and a list below it).</summary>
/// <param name="Blocks">What the item holds; lists in it are set one step further in.</param>
public sealed record ListItem(params IReadOnlyList<Block> Blocks)
{
    /// <summary>An item of one flush-left paragraph.</summary>
    public static implicit operator ListItem(string text) => new(new Paragraph(text) { Alignment = Alignment.Left });
}
