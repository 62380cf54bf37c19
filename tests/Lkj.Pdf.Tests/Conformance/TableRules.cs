namespace Lkj.Pdf.Tests.Conformance;

/// <summary>Tables are regular, and their header cells say what they head (ISO 14289-1, 7.5).</summary>
internal static class TableRules
{
    public static IEnumerable<string> Check(OpenedPdf pdf) => pdf.Elements.Where(element => element.Role == "Table").SelectMany(table => Check(pdf, table));

    private static IEnumerable<string> Check(OpenedPdf pdf, StructureElement table)
    {
        var rows = table.Children.SelectMany(child => child.Role == "TR" ? [child] : child.Children).Where(row => row.Role == "TR").ToList();
        var widths = Widths(pdf, rows).Distinct().ToList();
        if (widths.Count != 1)
            yield return $"UA 15-001 to 15-003: rows of {table} have {string.Join(" or ", widths)} columns";
        var heads = rows.SelectMany(row => row.Children).Where(cell => cell.Role == "TH").ToList();
        if (heads.Count == 0)
            yield return $"UA 15-003: {table} has no header cells";
        foreach (var head in heads.Where(head => pdf.Dictionary(head.Dictionary, "A") is not { } attributes || pdf.Name(attributes, "Scope") is not ("Row" or "Column" or "Both")))
            yield return $"UA 15-003: {head} does not say what it heads";
        foreach (var head in heads.Where(head => head.Parent!.Parent!.Role == "THead" && head.Marked.Select(marked => marked.Page).Distinct().Count() != 1))
            yield return $"{head} stands on {head.Marked.Count} pages, or on none";
    }

    // A cell over several rows takes its columns in each of them.
    private static int[] Widths(OpenedPdf pdf, List<StructureElement> rows)
    {
        var widths = new int[rows.Count];
        foreach (var (i, row) in rows.Index())
            foreach (var cell in row.Children)
                for (var below = i; below < Math.Min(rows.Count, i + Span(pdf, cell, "RowSpan")); below++)
                    widths[below] += Span(pdf, cell, "ColSpan");
        return widths;
    }

    private static int Span(OpenedPdf pdf, StructureElement cell, string attribute) =>
        pdf.Dictionary(cell.Dictionary, "A") is { } attributes ? pdf.Number(attributes, attribute) ?? 1 : 1;
}
