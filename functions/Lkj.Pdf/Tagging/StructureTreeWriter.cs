using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Tagging;

/// <summary>Writes the structure tree and the parent tree.</summary>
internal sealed class StructureTreeWriter(PdfFileWriter file, StructureNode document, ParentTree parents)
{
    private readonly Dictionary<StructureNode, PdfRef> _references = [];

    /// <summary>Writes the tree and answers its root.</summary>
    public PdfRef Write()
    {
        var root = file.Reserve();
        Reserve(document);
        Write(document, root);
        var catalogue = new PdfDictionary("StructTreeRoot")
            .With("K", _references[document])
            .With("ParentTree", file.Write(parents.ToNumberTree(_references)))
            .With("ParentTreeNextKey", $"{parents.Count}");
        var named = _references.Keys.Where(node => node.Id is not null).OrderBy(node => node.Id, StringComparer.Ordinal).ToList();
        if (named.Count > 0)
            catalogue.With("IDTree", NameTree(named));
        file.Write(root, catalogue);
        return root;
    }

    private void Reserve(StructureNode node)
    {
        _references[node] = file.Reserve();
        foreach (var child in node.Children)
            Reserve(child);
    }

    private void Write(StructureNode node, PdfRef parent)
    {
        var self = _references[node];
        var page = node.Content.Count > 0 ? node.Content[0].Page : (PdfRef?)null;
        var kids = node.Children.Select(child => $"{_references[child]}").Concat(node.Content.Select(content => Kid(content, page)));
        var element = new PdfDictionary("StructElem").With("S", PdfSyntax.Name($"{node.Role}")).With("P", parent);
        if (page is PdfRef reference)
            element.With("Pg", reference);
        if (node.Alt is not null)
            element.With("Alt", PdfSyntax.Text(node.Alt));
        if (node.Id is not null)
            element.With("ID", PdfSyntax.Text(node.Id));
        if (Attributes(node) is { } attributes)
            element.With("A", attributes);
        file.Write(self, element.With("K", PdfSyntax.Array(kids)));
        foreach (var child in node.Children)
            Write(child, self);
    }

    private static string Kid(StructureContent content, PdfRef? page) => content switch
    {
        StructureContent.Marked marked when marked.Page == page => $"{marked.Mcid}",
        StructureContent.Marked marked => new PdfDictionary("MCR").With("Pg", marked.Page).With("MCID", $"{marked.Mcid}").ToString(),
        StructureContent.Annotation link => new PdfDictionary("OBJR").With("Pg", link.Page).With("Obj", link.Object).ToString(),
        _ => throw new NotSupportedException(content.GetType().Name),
    };

    private static string? Attributes(StructureNode node) => node switch
    {
        { Role: Role.TH or Role.TD } when node.Scope is not null || node.ColumnSpan > 1 || node.RowSpan > 1 => TableAttributes(node).ToString(),
        { ListNumbering: { } numbering } => Owner("List").With("ListNumbering", PdfSyntax.Name(numbering)).ToString(),
        { BoundingBox: { } box } => Owner("Layout").With("Placement", "/Block").With("BBox", PdfSyntax.Array(box.Select(PdfSyntax.Number))).ToString(),
        _ => null,
    };

    private static PdfDictionary TableAttributes(StructureNode cell)
    {
        var attributes = Owner("Table");
        if (cell.Scope is { } scope)
            attributes.With("Scope", PdfSyntax.Name($"{scope}"));
        if (cell.ColumnSpan > 1)
            attributes.With("ColSpan", $"{cell.ColumnSpan}");
        if (cell.RowSpan > 1)
            attributes.With("RowSpan", $"{cell.RowSpan}");
        return attributes;
    }

    private static PdfDictionary Owner(string owner) => new PdfDictionary().With("O", PdfSyntax.Name(owner));

    private string NameTree(List<StructureNode> named) => new PdfDictionary()
        .With("Names", PdfSyntax.Array(named.SelectMany(node => new[] { PdfSyntax.Text(node.Id!), $"{_references[node]}" })))
        .ToString();
}
