namespace Lkj.Pdf.Tagging;

/// <summary>
/// An element of the structure tree. Layout builds the tree in reading order; painting adds to the leaves what was painted
/// for them.
/// </summary>
internal sealed class StructureNode(Role role)
{
    // Most nodes are leaves with one content, and there are very many of them.
    private List<StructureNode>? _children;
    private List<StructureContent>? _content;

    public Role Role { get; } = role;

    public IReadOnlyList<StructureNode> Children => _children ?? [];

    public IReadOnlyList<StructureContent> Content => _content ?? [];

    /// <summary>Text that stands for a figure.</summary>
    public string? Alt { get; init; }

    /// <summary>A name unique in the document; notes must have one (ISO 14289-1, 7.9).</summary>
    public string? Id { get; init; }

    /// <summary>Whether a header cell heads its column or its row.</summary>
    public HeaderScope? Scope { get; init; }

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How the items of a list are labelled, as the name of the file format.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>Where a figure stands: left, bottom, right, top in page space.</summary>
    public IReadOnlyList<double>? BoundingBox { get; set; }

    public StructureNode Add(Role role) => Add(new StructureNode(role));

    public StructureNode Add(StructureNode child)
    {
        (_children ??= []).Add(child);
        return child;
    }

    public void Add(StructureContent content) => (_content ??= new List<StructureContent>(1)).Add(content);
}
