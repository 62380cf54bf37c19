using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Tests.Docx;

/// <summary>What stands in a .docx, read without the code that wrote it.</summary>
internal static class BerkasDocx
{
    public static T Buka<T>(byte[] berkas, Func<WordprocessingDocument, T> baca)
    {
        using var aliran = new MemoryStream(berkas);
        using var dokumen = WordprocessingDocument.Open(aliran, isEditable: false);
        return baca(dokumen);
    }

    /// <summary>The texts of all paragraphs and cells in order; entries of contents, which Word makes, are left out.</summary>
    public static IReadOnlyList<string> Teks(byte[] berkas) => Buka(berkas, dokumen => (IReadOnlyList<string>)
    [
        .. dokumen.MainDocumentPart!.Document!.Body!.Descendants<W.Paragraph>()
            .Where(paragraf => paragraf.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not ("TOC1" or "TOC2" or "TOC3" or "TableofFigures"))
            .Select(Teks)
            .Where(teks => teks.Length > 0),
    ]);

    public static IReadOnlyList<string> Kesalahan(byte[] berkas) => Buka(berkas, dokumen => (IReadOnlyList<string>)
        [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(dokumen).Select(satu => $"{satu.Path?.XPath}: {satu.Description}")]);

    private static string Teks(W.Paragraph paragraf) => string.Concat(paragraf.Descendants().Select(unsur => unsur switch
    {
        W.Text teks => teks.Text,
        W.Break { Type: null } => "\n",
        _ => "",
    }));
}
