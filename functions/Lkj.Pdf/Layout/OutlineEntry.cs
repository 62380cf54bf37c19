namespace Lkj.Pdf.Layout;

/// <summary>A heading in the list that a viewer shows beside the pages.</summary>
internal sealed record OutlineEntry(int Level, string Title, string Anchor);
