using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Lists as paragraphs of Word's list styles, numbered by Word.</summary>
internal sealed class ListWriter(BlockWriter blocks, ListNumbers numbers)
{
    /// <summary>The items of a list.</summary>
    /// <param name="list">Bulleted or numbered.</param>
    /// <param name="level">How deep it stands in other lists, from 0.</param>
    /// <param name="style">The style of its paragraphs; that of its kind when null.</param>
    public IEnumerable<OpenXmlElement> Write(Block list, int level, string? style) => list switch
    {
        BulletList bullets => Write(bullets.Items, numbers.Bullets(), level, style, DocxStyles.ListBullet),
        NumberedList numbered => Write(numbered.Items, numbers.Numbers(numbered), level, style, DocxStyles.ListNumber),
        _ => throw new NotSupportedException($"No element of a .docx for {list.GetType().Name} in a list."),
    };

    private IEnumerable<OpenXmlElement> Write(IReadOnlyList<ListItem> items, int number, int level, string? style, string own) =>
        items.SelectMany(item => item.Blocks.SelectMany((block, i) => block is Paragraph paragraph
            ? [Item(paragraph, i == 0 ? number : null, level, style ?? (i == 0 ? own : DocxStyles.ListContinue))]
            : Write(block, level + 1, style)));

    private W.Paragraph Item(Paragraph paragraph, int? number, int level, string style) => number is { } id
        ? blocks.Paragraph(paragraph, style, new W.NumberingProperties(new W.NumberingLevelReference { Val = Math.Min(level, ListNumbers.Deepest) }, new W.NumberingId { Val = id }))
        : blocks.Paragraph(paragraph, style, new W.Indentation { Left = ListNumbers.Indent(level).ToString(CultureInfo.InvariantCulture) });
}
