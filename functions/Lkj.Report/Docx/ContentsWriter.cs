using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Contents and lists as fields. Their entries are there from the start, Word adds the page numbers.</summary>
internal sealed class ContentsWriter(Bookmarks bookmarks)
{
    public IEnumerable<OpenXmlElement> Write(Contents contents)
    {
        var (instruction, entries) = contents.Of switch
        {
            ContentsKind.Headings => ($"TOC \\o \"1-{contents.Levels}\" \\h \\z \\u",
                bookmarks.Headings.Where(heading => heading.Level <= contents.Levels).Select(heading => (Block: (Block)heading, Text: heading.FullText, Style: DocxStyles.Contents(heading.Level)))),
            ContentsKind.Tables => ("TOC \\h \\z \\c \"Tabel\"", bookmarks.Tables.Select(table => (Block: (Block)table, Text: table.Caption!, Style: DocxStyles.TableOfFigures))),
            ContentsKind.Figures => ("TOC \\h \\z \\c \"Gambar\"", bookmarks.Figures.Select(figure => (Block: (Block)figure, Text: figure.Caption!, Style: DocxStyles.TableOfFigures))),
            _ => throw new NotSupportedException($"No field of a .docx lists {contents.Of}."),
        };
        return Lines(instruction, [.. entries]);
    }

    private IEnumerable<OpenXmlElement> Lines(string instruction, IReadOnlyList<(Block Block, string Text, string Style)> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var (block, text, style) = entries[i];
            var name = bookmarks.Name(block);
            yield return new W.Paragraph(
            [
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }),
                .. i == 0 ? Fields.Begin(instruction) : [],
                new W.Hyperlink([new W.Run([.. InlineWriter.Words(text), new W.TabChar()]), .. Fields.Of($"PAGEREF {name} \\h", "")]) { Anchor = name, History = true },
                .. i == entries.Count - 1 ? (OpenXmlElement[])[Fields.End()] : [],
            ]);
        }
    }
}
