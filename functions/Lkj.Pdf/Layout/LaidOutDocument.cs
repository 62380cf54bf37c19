using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A document after layout: what to paint on each page, and what it means.</summary>
internal sealed record LaidOutDocument(
    PdfDocument Source,
    IReadOnlyList<LaidOutPage> Pages,
    StructureNode Structure,
    IReadOnlyList<OutlineEntry> Outline)
{
    /// <summary>Where a name stands: the index of the page, and how far down.</summary>
    /// <exception cref="LayoutException">Nothing bears the name.</exception>
    public (int Page, double Y) Find(string anchor)
    {
        for (var i = 0; i < Pages.Count; i++)
            if (Pages[i].Anchors.TryGetValue(anchor, out var y))
                return (i, y);
        throw new LayoutException($"Link to \"#{anchor}\"", "no heading has this anchor");
    }
}
