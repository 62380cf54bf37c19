using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Building;

/// <summary>The headings and captioned tables of a document, each with a name of its own for links from contents and outline.</summary>
internal sealed class Landmarks
{
    private readonly Dictionary<Block, OutlineEntry> _entries = new(ReferenceEqualityComparer.Instance);

    public Landmarks(PdfDocument document)
    {
        var blocks = document.Sections.SelectMany(section => section.Blocks).ToList();
        // A space keeps these names apart from any that a caller would give.
        foreach (var heading in blocks.OfType<Heading>())
            _entries.TryAdd(heading, new OutlineEntry(heading.Level, heading.FullText, $"heading {_entries.Count}"));
        foreach (var table in blocks.OfType<Table>())
            if (table.Caption is not null)
                _entries.TryAdd(table, new OutlineEntry(1, table.Caption, $"table {_entries.Count}"));
        Headings = [.. blocks.OfType<Heading>().Select(heading => _entries[heading])];
        Listed = [.. blocks.OfType<Heading>().Where(heading => heading.InContents).Select(heading => _entries[heading])];
        Tables = [.. blocks.OfType<Table>().Where(table => table.Caption is not null).Select(table => _entries[table])];
    }

    /// <summary>All headings in order.</summary>
    public IReadOnlyList<OutlineEntry> Headings { get; }

    /// <summary>The headings that contents list.</summary>
    public IReadOnlyList<OutlineEntry> Listed { get; }

    /// <summary>The captioned tables in order.</summary>
    public IReadOnlyList<OutlineEntry> Tables { get; }

    /// <summary>The name of a heading or table; null for a table that no list can lead to.</summary>
    public string? AnchorOf(Block block) => _entries.TryGetValue(block, out var entry) ? entry.Anchor : null;
}
