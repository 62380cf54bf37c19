using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Lkj.Report.Tests;

/// <summary>What an independent reader finds in a PDF.</summary>
internal static partial class TeksPdf
{
    /// <summary>All words in reading order with single plain spaces; words that were parted by a hyphen stay parted.</summary>
    public static string Baca(byte[] pdf)
    {
        using var dokumen = PdfDocument.Open(pdf);
        return Spasi().Replace(string.Join(' ', dokumen.GetPages().Select(halaman => ContentOrderTextExtractor.GetText(halaman))), " ");
    }

    /// <summary>The titles of the outline from first to last.</summary>
    public static IReadOnlyList<string> Kerangka(byte[] pdf)
    {
        using var dokumen = PdfDocument.Open(pdf);
        return dokumen.TryGetBookmarks(out var penanda) ? [.. penanda.GetNodes().Select(satu => Spasi().Replace(satu.Title, " "))] : [];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spasi();
}
