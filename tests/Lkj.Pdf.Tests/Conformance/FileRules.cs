using System.Text;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>What the bytes of the file must show (ISO 19005-2, 6.1).</summary>
internal static class FileRules
{
    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        var bytes = pdf.Bytes;
        var text = Encoding.Latin1.GetString(bytes);
        if (!text.StartsWith("%PDF-1.", StringComparison.Ordinal) || text[8] != '\n')
            yield return "PDF/A-2 6.1.2: the header is not %PDF-1.n";
        if (text[9] != '%' || bytes.Skip(10).Take(4).Any(value => value < 128))
            yield return "PDF/A-2 6.1.2: no comment of four bytes above 127 follows the header";
        if (!text.TrimEnd('\n').EndsWith("%%EOF", StringComparison.Ordinal))
            yield return "PDF/A-2 6.1.3: data follows the end of the file";
        if (!text.Contains("/ID", StringComparison.Ordinal))
            yield return "PDF/A-2 6.1.3: the trailer has no ID";
        if (text.Contains("/Encrypt", StringComparison.Ordinal))
            yield return "PDF/A-2 6.1.3: the file is encrypted";
        if (text.Contains("/LZWDecode", StringComparison.Ordinal))
            yield return "PDF/A-2 6.1.7.2: LZW compression";
    }
}
