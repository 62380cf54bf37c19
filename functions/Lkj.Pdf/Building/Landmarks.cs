using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Building;

/// <summary>The headings, captioned tables and captioned drawings of a document, each with a name of its own for links from contents and outline.</summary>
internal sealed class Landmarks
{
    private readonly Dictionary<Block, OutlineEntry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Block> _blocks;

    public Landmarks(PdfDocument document)
    {
        _blocks = [.. NestedBlocks.Of(document.Sections.SelectMany(section => section.Blocks))];
        foreach (var block in _blocks)
            if (EntryOf(block) is { } entry)
                _entries.TryAdd(block, entry);
    }

    /// <summary>All headings in order.</summary>
    public IReadOnlyList<OutlineEntry> Headings => [.. _blocks.OfType<Heading>().Select(heading => _entries[heading])];

    /// <summary>What a list of contents lists, in order.</summary>
    public IEnumerable<OutlineEntry> Listed(ContentsKind kind) => _blocks.Where(block => _entries.ContainsKey(block) && kind switch
    {
        ContentsKind.Tables => block is Table,
        ContentsKind.Figures => block is Drawing,
        _ => block is Heading { InContents: true },
    }).Select(block => _entries[block]);

    /// <summary>The name of a heading, table or drawing; null for one without caption, which no list can lead to.</summary>
    public string? AnchorOf(Block block) => _entries.TryGetValue(block, out var entry) ? entry.Anchor : null;

    // A space keeps these names apart from any that a caller would give.
    private OutlineEntry? EntryOf(Block block) => block switch
    {
        Heading heading => new OutlineEntry(heading.Level, heading.FullText, $"heading {_entries.Count}"),
        Table { Caption: { } caption } => new OutlineEntry(1, caption, $"table {_entries.Count}"),
        Drawing { Caption: { } caption } => new OutlineEntry(1, caption, $"figure {_entries.Count}"),
        _ => null,
    };
}
