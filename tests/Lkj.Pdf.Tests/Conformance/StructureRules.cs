namespace Lkj.Pdf.Tests.Conformance;

/// <summary>The structure tree is made of standard types in their proper places (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2 to 7.9).</summary>
internal static class StructureRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H1", "H2", "H3", "H4", "H5",
        "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code",
        "Link", "Annot", "Figure", "Formula", "Form",
    ];

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["LI"] = ["L"], ["Lbl"] = ["LI", "Note"], ["LBody"] = ["LI"], ["TOCI"] = ["TOC"],
        ["THead"] = ["Table"], ["TBody"] = ["Table"], ["TFoot"] = ["Table"], ["TR"] = ["Table", "THead", "TBody", "TFoot"], ["TH"] = ["TR"], ["TD"] = ["TR"],
    };

    private static readonly Dictionary<string, string[]> Kids = new(StringComparer.Ordinal)
    {
        ["L"] = ["L", "LI", "Caption"], ["LI"] = ["Lbl", "LBody"], ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"], ["THead"] = ["TR"], ["TBody"] = ["TR"], ["TFoot"] = ["TR"], ["TR"] = ["TH", "TD"],
    };

    public static IEnumerable<string> Check(OpenedPdf pdf) =>
        pdf.Elements.SelectMany(element => Check(pdf, element)).Concat(CheckHeadings(pdf)).Concat(CheckNotes(pdf)).Concat(CheckParentTree(pdf));

    private static IEnumerable<string> Check(OpenedPdf pdf, StructureElement element)
    {
        if (!Standard.Contains(element.Role))
            yield return $"UA 02-001: {element} is no standard type";
        if (element.Parent is not null && OpenedPdf.Reference(element.Dictionary, "P") != element.Parent.Number)
            yield return $"{element} names another parent";
        if (Parents.TryGetValue(element.Role, out var parents) && !parents.Contains(element.Parent?.Role))
            yield return $"UA 09-004 to 09-006: {element} stands in {element.Parent}";
        if (Kids.TryGetValue(element.Role, out var kids) && (element.Marked.Count > 0 || element.Children.Any(child => !kids.Contains(child.Role))))
            yield return $"UA 09-004 to 09-006: {element} holds what it may not";
        if (element.Role == "Figure" && string.IsNullOrEmpty(pdf.Text(element.Dictionary, "Alt")))
            yield return $"UA 13-004: {element} has no text that stands for it";
        if (element.Role == "L" && element.Children.Any(item => item.Children.Any(child => child.Role == "Lbl"))
            && pdf.Dictionary(element.Dictionary, "A") is not { } attributes)
            yield return $"ISO 14289-1, 7.6: {element} does not say how it is numbered";
        if (element.Role == "Link" && element.Annotations.Count == 0)
            yield return $"UA 28-011: {element} has no annotation";
    }

    private static IEnumerable<string> CheckHeadings(OpenedPdf pdf)
    {
        var level = 0;
        foreach (var heading in pdf.Elements.Where(element => element.Role.Length == 2 && element.Role[0] == 'H' && char.IsAsciiDigit(element.Role[1])))
        {
            var next = heading.Role[1] - '0';
            if (next > level + 1)
                yield return $"UA 14-003: {heading} comes below level {level}";
            level = next;
        }
    }

    private static IEnumerable<string> CheckNotes(OpenedPdf pdf)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in pdf.Elements.Where(element => element.Role == "Note"))
            if (pdf.Text(note.Dictionary, "ID") is not { } id)
                yield return $"UA 19-003: {note} has no ID";
            else if (!ids.Add(id))
                yield return $"UA 19-004: {note} has the ID of another note";
    }

    // From each page back to the owners of its content.
    private static IEnumerable<string> CheckParentTree(OpenedPdf pdf)
    {
        if (pdf.Dictionary(pdf.Catalog, "StructTreeRoot") is not { } root || pdf.Dictionary(root, "ParentTree") is not { } tree)
            yield break;
        var entries = pdf.Array(tree, "Nums").Chunk(2).ToDictionary(pair => ((UglyToad.PdfPig.Tokens.NumericToken)pair[0]).Int, pair => pair[1]);
        foreach (var page in pdf.Pages)
        {
            var owners = (UglyToad.PdfPig.Tokens.ArrayToken)pdf.Follow(entries[pdf.Number(page.Page.Dictionary, "StructParents")!.Value]);
            var marked = pdf.Elements.SelectMany(element => element.Marked.Where(marked => marked.Page == page.Number).Select(marked => (marked.Mcid, element.Number)));
            foreach (var (mcid, number) in marked)
                if (OpenedPdf.Reference(owners.Data[mcid]) != number)
                    yield return $"The parent tree leads from MCID {mcid} of page {page.Page.Number} to another element";
        }
    }
}
