namespace Lkj.Pdf;

/// <summary>What follows begins on a new page; says nothing where a page begins anyway.</summary>
public sealed record PageBreak : Block;
