using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Lkj.Pdf.Tests.Conformance;

/// <summary>What the XMP metadata must claim, and that it agrees with the information dictionary.</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/", Xmp = "http://ns.adobe.com/xap/1.0/",
        PdfA = "http://www.aiim.org/pdfa/ns/id/", PdfUa = "http://www.aiim.org/pdfua/ns/id/", Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public static IEnumerable<string> Check(OpenedPdf pdf)
    {
        if (pdf.Get(pdf.Catalog, "Metadata") is not StreamToken stream)
            yield break;
        if (stream.StreamDictionary.ContainsKey(NameToken.Filter))
            yield return "Metadata should be readable by programs that know no PDF";
        var xmp = Parse(stream.Data.ToArray());
        if (xmp is null)
        {
            yield return "PDF/A-2 6.6.2.1: the metadata is not well formed";
            yield break;
        }

        string? Value(XNamespace space, string name) => xmp.Descendants(space + name).FirstOrDefault()?.Value.Trim();
        if (Value(PdfA, "part") != "2" || Value(PdfA, "conformance") != "A")
            yield return "PDF/A-2 6.6.4: no claim of PDF/A-2a";
        if (Value(PdfUa, "part") != "1")
            yield return "UA 06-002: no claim of PDF/UA-1";
        if (!xmp.Descendants(Schema + "namespaceURI").Any(uri => uri.Value == PdfUa.NamespaceName))
            yield return "PDF/A-2 6.6.2.3: the properties of PDF/UA are not described";
        if (string.IsNullOrEmpty(Value(Dc, "title")))
            yield return "UA 06-003: no title";
        if (Value(Dc, "title") != pdf.Information.Title)
            yield return "PDF/A: title differs from the information dictionary";
        if (Digits(Value(Xmp, "CreateDate")) != Digits(pdf.Information.CreationDate) || Digits(Value(Xmp, "ModifyDate")) != Digits(pdf.Information.ModifiedDate))
            yield return "PDF/A: dates differ from the information dictionary";
    }

    private static XDocument? Parse(byte[] packet)
    {
        try
        {
            using var stream = new MemoryStream(packet);
            return XDocument.Load(stream);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Digits(string? date) => new([.. (date ?? "").Where(char.IsAsciiDigit)]);
}
