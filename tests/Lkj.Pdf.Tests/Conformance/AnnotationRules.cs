using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>Links are printed, described, and part of the structure (ISO 14289-1, 7.18; ISO 19005-2, 6.3).</summary>
internal static class AnnotationRules
{
    private const int Invisible = 1, Hidden = 2, Print = 4, NoView = 32;

    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        var root = pdf.Dictionary(pdf.Catalog, "StructTreeRoot");
        var tree = root is null ? null : pdf.Dictionary(root, "ParentTree");
        var entries = tree is null ? [] : pdf.Array(tree, "Nums").Chunk(2).ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => pair[1]);
        foreach (var page in pdf.Pages)
        {
            if (pdf.Name(page.Page.Dictionary, "Tabs") != "S")
                yield return $"UA 28-009: page {page.Page.Number} is not tabbed in the order of its structure";
            foreach (var reference in pdf.Array(page.Page.Dictionary, "Annots"))
            {
                var number = OpenedPdf.Reference(reference)!.Value;
                var annotation = OpenedPdf.AsDictionary(pdf.Follow(reference))!;
                var flags = pdf.Number(annotation, "F") ?? 0;
                if ((flags & Print) == 0 || (flags & (Invisible | Hidden | NoView)) != 0)
                    yield return $"PDF/A-2 6.3.2: annotation {number} is not printed";
                if (string.IsNullOrEmpty(pdf.Text(annotation, "Contents")))
                    yield return $"UA 28-012: annotation {number} is not described";
                if (pdf.Get(annotation, "Dest") is null && pdf.Dictionary(annotation, "A") is null)
                    yield return $"Annotation {number} leads nowhere";
                var owner = pdf.Elements.SingleOrDefault(element => element.Annotations.Contains(number));
                if (owner?.Role != "Link")
                    yield return $"UA 28-011: annotation {number} is not in a link";
                if (pdf.Number(annotation, "StructParent") is not { } key || !entries.TryGetValue(key, out var parent) || OpenedPdf.Reference(parent) != owner?.Number)
                    yield return $"UA 28-010: annotation {number} does not lead back to its link";
            }
        }
    }
}
