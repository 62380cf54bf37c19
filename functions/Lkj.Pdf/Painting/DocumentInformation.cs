using System.Globalization;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Painting;

/// <summary>The information dictionary; the same facts stand in the XMP metadata, which PDF/A wants equal.</summary>
internal static class DocumentInformation
{
    public const string Producer = "LkjFunctions Lkj.Pdf";

    public static PdfDictionary Of(PdfDocument document)
    {
        var information = new PdfDictionary().With("Title", PdfSyntax.Text(document.Title));
        foreach (var (key, value) in new[] { ("Author", document.Author), ("Subject", document.Subject), ("Keywords", string.Join(", ", document.Keywords)) })
            if (value.Length > 0)
                information.With(key, PdfSyntax.Text(value));
        return information.With("Creator", PdfSyntax.Text(Producer)).With("Producer", PdfSyntax.Text(Producer))
            .With("CreationDate", Date(document.Created)).With("ModDate", Date(document.Created));
    }

    private static string Date(DateTimeOffset date)
    {
        var zone = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return date.ToString("'(D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + zone + "')";
    }
}
