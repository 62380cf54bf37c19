namespace Lkj.Pdf;

/// <summary>Something that stands in the flow of a section, one below the other.</summary>
public abstract record Block;
