using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Tagging;

/// <summary>The way back from painted content to structure elements (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree
{
    private readonly List<StructureNode[]> _entries = [];
    private readonly HashSet<int> _single = [];

    public int Count => _entries.Count;

    /// <summary>The key of a page, whose marked-content sequences belong to these nodes in order.</summary>
    public int AddPage(IEnumerable<StructureNode> owners)
    {
        _entries.Add([.. owners]);
        return _entries.Count - 1;
    }

    /// <summary>The key of an annotation that belongs to this node.</summary>
    public int AddAnnotation(StructureNode owner)
    {
        _single.Add(_entries.Count);
        return AddPage([owner]);
    }

    /// <summary>The number tree, once every node has its object.</summary>
    public string ToNumberTree(IReadOnlyDictionary<StructureNode, PdfRef> references) => new PdfDictionary()
        .With("Nums", PdfSyntax.Array(_entries.SelectMany((owners, key) => new[] { $"{key}", Entry(owners, key, references) })))
        .ToString();

    private string Entry(StructureNode[] owners, int key, IReadOnlyDictionary<StructureNode, PdfRef> references) =>
        _single.Contains(key) ? $"{references[owners[0]]}" : PdfSyntax.Array(owners.Select(owner => $"{references[owner]}"));
}
