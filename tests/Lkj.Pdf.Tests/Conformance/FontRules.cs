using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>Fonts are embedded, and text leads back to Unicode (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21).</summary>
internal static class FontRules
{
    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        var fonts = pdf.Pages.Select(page => pdf.Dictionary(page.Page.Dictionary, "Resources")!).Select(resources => pdf.Dictionary(resources, "Font"))
            .OfType<DictionaryToken>().SelectMany(all => all.Data.Keys.Select(name => pdf.Dictionary(all, name)!))
            .DistinctBy(font => pdf.Name(font, "BaseFont"));
        return fonts.SelectMany(font => Check(pdf, font)).Concat(pdf.Pages.SelectMany(Check));
    }

    private static IEnumerable<string> Check(OpenedPdf pdf, DictionaryToken font)
    {
        var name = pdf.Name(font, "BaseFont")!;
        if (pdf.Name(font, "Subtype") != "Type0" || pdf.Name(font, "Encoding") != "Identity-H")
            yield return $"Font {name} is no Type0 font with Identity-H";
        if (pdf.Get(font, "ToUnicode") is not StreamToken)
            yield return $"UA 10-001: font {name} has no way back to Unicode";
        var descendant = OpenedPdf.AsDictionary(pdf.Follow(pdf.Array(font, "DescendantFonts")[0]))!;
        if (pdf.Name(descendant, "CIDToGIDMap") != "Identity")
            yield return $"UA 31-005: font {name} has no CIDToGIDMap";
        if (pdf.Dictionary(descendant, "FontDescriptor") is not { } descriptor || pdf.Get(descriptor, "FontFile2") is not StreamToken)
            yield return $"UA 31-009: font {name} is not embedded";
        else if (pdf.Name(descriptor, "FontName") != name || pdf.Name(descendant, "BaseFont") != name)
            yield return $"Font {name} goes by several names";
        if (name.IndexOf('+', StringComparison.Ordinal) != 6)
            yield return $"Font {name} is a subset without a tag";
    }

    private static IEnumerable<string> Check(OpenedPage page)
    {
        foreach (var letter in page.Page.Letters)
            if (letter.Value.Length == 0 || letter.Value.EnumerateRunes().Any(rune => rune.Value is 0 or 0xFEFF or 0xFFFE || rune == Rune.ReplacementChar))
                yield return $"UA 10-001: page {page.Page.Number} has a glyph that means no character";
    }
}
