using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A document after layout: what to paint on each page, and what it means.</summary>
internal sealed record LaidOutDocument(
    PdfDocument Source,
    IReadOnlyList<LaidOutPage> Pages,
    StructureNode Structure,
    IReadOnlyList<OutlineEntry> Outline)
{
    /// <summary>Follows every link once, so that none fails while the file is being written.</summary>
    /// <exception cref="LayoutException">A link leads nowhere.</exception>
    public void CheckLinks()
    {
        foreach (var link in Pages.SelectMany(page => page.Marks).OfType<Mark.Link>())
            if (link.Target.StartsWith('#'))
                _ = Find(link.Target[1..]);
            else if (!Uri.TryCreate(link.Target, UriKind.Absolute, out _))
                throw new LayoutException($"Link to \"{link.Target}\"", "this is no absolute address");
    }

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
