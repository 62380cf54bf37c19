using Lkj.Pdf.Layout;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Painting;

/// <summary>The page numbers that a viewer shows beside its own count (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabels
{
    public static PdfDictionary Of(IReadOnlyList<LaidOutPage> pages, string coverLabel)
    {
        var ranges = new List<string>();
        for (var i = 0; i < pages.Count; i++)
            if (i == 0 || pages[i].Numbering != pages[i - 1].Numbering)
                ranges.AddRange([$"{i}", Range(pages[i], coverLabel).ToString()]);
        return new PdfDictionary().With("Nums", PdfSyntax.Array(ranges));
    }

    private static PdfDictionary Range(LaidOutPage first, string coverLabel) => first.Numbering switch
    {
        PageNumbering.Arabic => new PdfDictionary().With("S", "/D").With("St", $"{first.Number}"),
        PageNumbering.Roman => new PdfDictionary().With("S", "/r").With("St", $"{first.Number}"),
        _ => new PdfDictionary().With("P", PdfSyntax.Text(coverLabel)),
    };
}
