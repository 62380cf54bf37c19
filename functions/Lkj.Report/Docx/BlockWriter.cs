using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>From blocks of the model to paragraphs and tables, each under its style.</summary>
internal sealed class BlockWriter
{
    private const double RoomForPen = 62;
    private readonly Bookmarks bookmarks;
    private readonly InlineWriter inlines;
    private readonly ContentsWriter contents;
    private readonly ListWriter lists;
    private readonly TableWriter tables;
    private readonly DrawingWriter drawings;

    public BlockWriter(Theme theme, Bookmarks bookmarks, ListNumbers numbers, InlineWriter inlines, DrawingWriter drawings)
    {
        (this.bookmarks, this.inlines, this.drawings) = (bookmarks, inlines, drawings);
        contents = new ContentsWriter(bookmarks);
        lists = new ListWriter(this, numbers);
        tables = new TableWriter(theme, bookmarks, inlines);
    }

    /// <summary>The elements of a block.</summary>
    /// <param name="block">Any block that the PDF knows.</param>
    /// <param name="width">Points between the margins.</param>
    /// <exception cref="NotSupportedException">A block of a kind that this writer does not know.</exception>
    public IEnumerable<OpenXmlElement> Write(Block block, double width) => block switch
    {
        Heading heading => [Heading(heading)],
        Paragraph paragraph => [Paragraph(paragraph, paragraph.Small ? DocxStyles.Small : DocxStyles.Body)],
        BulletList or NumberedList => lists.Write(block, level: 0, style: null),
        Table table => tables.Write(table, width),
        Drawing drawing => Figure(drawing, width),
        Contents list => contents.Write(list),
        Callout callout => Callout(callout),
        Signature signature => Signature(signature),
        Rule => [Styled(DocxStyles.Body, new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 6, Space = 1 }), [])],
        PageBreak => [Styled(DocxStyles.Body, null, [new W.Run(new W.Break { Type = W.BreakValues.Page })])],
        Spacer => [],
        _ => throw new NotSupportedException($"No element of a .docx for {block.GetType().Name}."),
    };

    /// <summary>A paragraph under a style; what it asks for itself goes before the style.</summary>
    public W.Paragraph Paragraph(Paragraph paragraph, string style, params OpenXmlElement[] more)
    {
        var justification = paragraph.Alignment switch
        {
            Alignment.Left => W.JustificationValues.Left,
            Alignment.Center => W.JustificationValues.Center,
            Alignment.Right or Alignment.DecimalComma => W.JustificationValues.Right,
            _ => W.JustificationValues.Both,
        };
        var announces = paragraph.Runs.Count > 0 && paragraph.Runs[^1].Text.TrimEnd().EndsWith(':');
        OpenXmlElement[] keep = announces ? [new W.KeepNext()] : [];
        return new W.Paragraph(
        [
            new W.ParagraphProperties([new W.ParagraphStyleId { Val = style }, .. keep, .. more, new W.Justification { Val = justification }]),
            .. inlines.Write(paragraph.Runs),
        ]);
    }

    private W.Paragraph Heading(Heading heading)
    {
        OpenXmlElement[] page = heading.NewPage ? [new W.PageBreakBefore()] : [];
        return new W.Paragraph(
        [
            new W.ParagraphProperties([new W.ParagraphStyleId { Val = heading.InContents ? DocxStyles.Heading(heading.Level) : DocxStyles.Unlisted(heading.Level) }, .. page]),
            .. bookmarks.Mark(heading, [new W.Run(InlineWriter.Words(heading.FullText))]),
        ]);
    }

    // A chart is Word's own, a code pattern a picture, an organisation a list set in by its levels; of any other drawing the text says what it shows.
    private IEnumerable<OpenXmlElement> Figure(Drawing figure, double width)
    {
        if (figure is OrganisationChart chart)
        {
            foreach (var element in lists.Write(new BulletList(Unit(chart.Root)), level: 0, style: null))
                yield return element;
        }
        else
        {
            yield return Styled(DocxStyles.Drawing, null, [drawings.Write(figure, width) ?? new W.Run(InlineWriter.Words(figure.AlternativeText))]);
        }

        if (figure.Caption is { } caption)
            yield return Styled(DocxStyles.Caption, null, [.. bookmarks.Mark(figure, Fields.Caption(caption, "Gambar"))]);
    }

    private static ListItem Unit(OrganisationUnit unit) => new(
    [
        new Paragraph(unit.Name.Length == 0 ? unit.Title : $"{unit.Title} ({unit.Name})") { Alignment = Alignment.Left },
        .. unit.Units.Count == 0 ? Array.Empty<Block>() : [new BulletList([.. unit.Units.Select(Unit)])],
    ]);

    private IEnumerable<OpenXmlElement> Callout(Callout callout)
    {
        yield return Styled(DocxStyles.CalloutTitle, null, [new W.Run(InlineWriter.Words(callout.Title))]);
        foreach (var block in callout.Blocks)
        {
            foreach (var element in block switch
            {
                Paragraph paragraph => [Paragraph(paragraph, DocxStyles.CalloutText)],
                BulletList or NumberedList => lists.Write(block, level: 0, DocxStyles.CalloutText),
                _ => throw new NotSupportedException($"No element of a .docx for {block.GetType().Name} in a callout."),
            })
            {
                yield return element;
            }
        }

        yield return Styled(DocxStyles.Body, new W.SpacingBetweenLines { Before = "0", After = "0", Line = "160", LineRule = W.LineSpacingRuleValues.Exact }, []);
    }

    private static IEnumerable<OpenXmlElement> Signature(Signature signature) =>
    [
        .. signature.Above.Select((line, i) => Styled(DocxStyles.Signature, i == 0 ? Space(20) : null, [new W.Run(InlineWriter.Words(line))])),
        Styled(DocxStyles.Signature, Space(RoomForPen), [new W.Run([new W.RunProperties(new W.Bold()), .. InlineWriter.Words(signature.Name)])]),
        .. signature.Below.Select(line => Styled(DocxStyles.Signature, null, [new W.Run(InlineWriter.Words(line))])),
    ];

    private static W.SpacingBetweenLines Space(double before) => new() { Before = DocxStyles.Twips(before) };

    private static W.Paragraph Styled(string style, OpenXmlElement? look, OpenXmlElement[] content)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        if (look is not null)
            properties.Append(look);
        return new W.Paragraph([properties, .. content]);
    }
}
