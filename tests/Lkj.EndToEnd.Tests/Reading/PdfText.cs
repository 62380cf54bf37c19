using UglyToad.PdfPig;

namespace Lkj.EndToEnd.Tests.Reading;

/// <summary>The text of a PDF as an independent reader finds it.</summary>
internal static class PdfText
{
    /// <summary>All text without white space, since lines break anywhere.</summary>
    public static string Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Compact(string.Concat(document.GetPages().Select(page => page.Text)));
    }

    /// <summary>A text without white space.</summary>
    public static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
