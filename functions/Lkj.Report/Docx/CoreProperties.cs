using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;

namespace Lkj.Report.Docx;

/// <summary>Title, author, language and date of the file, all from the document. The library would give their part a random name.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(WordprocessingDocument package, PdfDocument document)
    {
        var part = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(part, "properties");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Elements, document.Title);
        xml.WriteElementString("dc", "subject", Elements, document.Subject);
        xml.WriteElementString("dc", "creator", Elements, document.Author);
        xml.WriteElementString("cp", "keywords", Core, string.Join("; ", document.Keywords));
        xml.WriteElementString("dc", "language", Elements, document.Language);
        xml.WriteStartElement("dcterms", "created", Terms);
        xml.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
        xml.WriteString(document.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
