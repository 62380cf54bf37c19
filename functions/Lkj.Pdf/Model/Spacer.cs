namespace Lkj.Pdf;

/// <summary>Empty space that vanishes at the head and foot of a page.</summary>
/// <param name="Height">Points.</param>
public sealed record Spacer(double Height) : Block;
