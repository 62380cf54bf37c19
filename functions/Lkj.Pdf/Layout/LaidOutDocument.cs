using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A document after layout: what to paint on each page, and what it means.</summary>
internal sealed class LaidOutDocument
{
    private readonly Dictionary<string, (int Page, double Y)> _places = new(StringComparer.Ordinal);

    public LaidOutDocument(PdfDocument source, IReadOnlyList<LaidOutPage> pages, StructureNode structure, IReadOnlyList<OutlineEntry> outline)
    {
        (Source, Pages, Structure, Outline) = (source, pages, structure, outline);
        for (var i = 0; i < pages.Count; i++)
            foreach (var (name, y) in pages[i].Anchors)
                _places.TryAdd(name, (i, y));
    }

    public PdfDocument Source { get; }

    public IReadOnlyList<LaidOutPage> Pages { get; }

    public StructureNode Structure { get; }

    public IReadOnlyList<OutlineEntry> Outline { get; }

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
    public (int Page, double Y) Find(string anchor) =>
        _places.TryGetValue(anchor, out var place) ? place : throw new LayoutException($"Link to \"#{anchor}\"", "no heading has this anchor");
}
