using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Ingest.Templat;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Writes a document model as .docx with real styles, fields and table heads; Word does the layout.</summary>
internal static class DocxRenderer
{
    /// <summary>The file. The same document gives the same bytes.</summary>
    /// <exception cref="NotSupportedException">A block of a kind that this writer does not know.</exception>
    public static byte[] Render(PdfDocument document)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            // Ids that the library makes up are different each time.
            package.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Of(document.Theme, document.Language);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings(document.Language);
            var numbering = new ListNumbers();
            var bookmarks = new Bookmarks(document);
            var pages = new PageLooks(main, document);
            var body = new W.Body();
            if (document.Cover is { } cover)
                body.Append(PageLooks.End([.. CoverWriter.Write(cover)], pages.OfCover()));
            var blocks = new BlockWriter(document.Theme, bookmarks, numbering, new InlineWriter(main, bookmarks), new DrawingWriter(main, document.Theme));
            for (var i = 0; i < document.Sections.Count; i++)
            {
                var section = document.Sections[i];
                var elements = section.Blocks.SelectMany(block => blocks.Write(block, pages.TextWidth(section.Orientation))).ToList();
                var look = pages.Of(section);
                if (i < document.Sections.Count - 1)
                    body.Append(PageLooks.End(elements, look));
                else
                    body.Append([.. elements, Bookmarks.LastPage(), look]);
            }

            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = numbering.Definitions();
            main.Document = new W.Document(body);
            CoreProperties.Write(package, document);
        }

        file.Position = 0;
        return ArsipTetap.Kemas(file);
    }

    // Only the program that shows the document knows its pages, so it is asked to fill the contents when it opens the file.
    private static W.Settings Settings(string language) => new(
        new W.DefaultTabStop { Val = 708 },
        new W.AutoHyphenation(),
        new W.UpdateFieldsOnOpen { Val = true },
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = language });
}
