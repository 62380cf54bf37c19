using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>What the catalogue must say.</summary>
internal static class CatalogRules
{
    private static readonly string[] Forbidden = ["OpenAction", "AA", "AcroForm", "OCProperties", "Requirements", "NeedsRendering"];

    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        var catalog = pdf.Catalog;
        if (pdf.Dictionary(catalog, "MarkInfo") is not { } mark || pdf.Get(mark, "Marked") != BooleanToken.True)
            yield return "UA 06-001: the file is not marked as tagged";
        if (string.IsNullOrEmpty(pdf.Text(catalog, "Lang")))
            yield return "UA 11-006: no natural language";
        if (pdf.Dictionary(catalog, "ViewerPreferences") is not { } viewer || pdf.Get(viewer, "DisplayDocTitle") != BooleanToken.True)
            yield return "UA 07-001: viewers do not show the title";
        if (pdf.Get(catalog, "Metadata") is not StreamToken)
            yield return "PDF/A-2 6.6.2.1: no metadata";
        if (pdf.Elements.Count == 0)
            yield return "UA 01-006: no structure tree";
        if (!OutputIntentIsGood(pdf))
            yield return "PDF/A-2 6.2.3: no output intent with an RGB profile";
        foreach (var key in Forbidden.Where(key => catalog.ContainsKey(NameToken.Create(key))))
            yield return $"PDF/A-2 6.4 to 6.9: the catalogue has {key}";
    }

    private static bool OutputIntentIsGood(OpenedPdf pdf)
    {
        if (pdf.Array(pdf.Catalog, "OutputIntents") is not [var only] || OpenedPdf.AsDictionary(pdf.Follow(only)) is not { } intent)
            return false;
        return pdf.Name(intent, "S") == "GTS_PDFA1" && pdf.Dictionary(intent, "DestOutputProfile") is { } profile && pdf.Number(profile, "N") == 3;
    }
}
