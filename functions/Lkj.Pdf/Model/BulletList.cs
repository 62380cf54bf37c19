namespace Lkj.Pdf;

/// <summary>A list whose order means nothing.</summary>
/// <param name="Items">At least one item.</param>
public sealed record BulletList(params IReadOnlyList<ListItem> Items) : Block;
