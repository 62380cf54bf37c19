using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>The pages of sections: size, margins, counting, running head and foot.</summary>
internal sealed class PageLooks(MainDocumentPart main, PdfDocument document)
{
    private readonly HashSet<string> parts = [];
    private PageNumbering? counted;

    private Theme Theme => document.Theme;

    /// <summary>The width of the text in points.</summary>
    public double TextWidth(PageOrientation orientation) => Width(orientation) - Theme.Margins.Left - Theme.Margins.Right;

    /// <summary>The cover has no running head or foot.</summary>
    public W.SectionProperties OfCover() => new(Size(PageOrientation.Portrait), Margin());

    /// <summary>A section; a change of counting begins again at one.</summary>
    public W.SectionProperties Of(Section section)
    {
        var numbers = new W.PageNumberType { Format = section.Numbering == PageNumbering.Roman ? W.NumberFormatValues.LowerRoman : W.NumberFormatValues.Decimal };
        if (counted != section.Numbering)
            numbers.Start = 1;
        counted = section.Numbering;
        return new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = Header(section.Orientation) },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = Footer(section) },
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            Size(section.Orientation),
            Margin(),
            numbers);
    }

    /// <summary>The elements with the end of their section: in their last paragraph, or in an empty one where they end otherwise.</summary>
    public static IEnumerable<OpenXmlElement> End(IReadOnlyList<OpenXmlElement> elements, W.SectionProperties look)
    {
        if (elements.Count > 0 && elements[^1] is W.Paragraph last)
        {
            (last.ParagraphProperties ??= new W.ParagraphProperties()).Append(look);
            return elements;
        }

        return [.. elements, new W.Paragraph(new W.ParagraphProperties(new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact }, look))];
    }

    private double Width(PageOrientation orientation) => orientation == PageOrientation.Portrait ? Theme.Page.Width : Theme.Page.Height;

    private W.PageSize Size(PageOrientation orientation)
    {
        var (width, height) = ((uint)Math.Round(Theme.Page.Width * 20), (uint)Math.Round(Theme.Page.Height * 20));
        return orientation == PageOrientation.Portrait
            ? new W.PageSize { Width = width, Height = height }
            : new W.PageSize { Width = height, Height = width, Orient = W.PageOrientationValues.Landscape };
    }

    private W.PageMargin Margin() => new()
    {
        Left = (uint)Math.Round(Theme.Margins.Left * 20),
        Right = (uint)Math.Round(Theme.Margins.Right * 20),
        Top = (int)Math.Round(Theme.Margins.Top * 20),
        Bottom = (int)Math.Round(Theme.Margins.Bottom * 20),
        Header = 800,
        Footer = 700,
        Gutter = 0,
    };

    private string Header(PageOrientation orientation)
    {
        var id = $"header{orientation}";
        if (parts.Add(id))
            main.AddNewPart<HeaderPart>(id).Header = new W.Header(
                Running(DocxStyles.Header, orientation, document.Running.HeaderLeft, new W.Run(InlineWriter.Words(document.Running.HeaderRight))));
        return id;
    }

    private string Footer(Section section)
    {
        var id = $"footer{section.Orientation}{section.Numbering}";
        if (parts.Add(id))
        {
            var template = section.Numbering == PageNumbering.Roman ? document.Running.Page : document.Running.PageOfPages;
            main.AddNewPart<FooterPart>(id).Footer = new W.Footer(
                Running(DocxStyles.Footer, section.Orientation, document.Running.FooterLeft, [.. Numbers(template, section.Numbering)]));
        }

        return id;
    }

    private W.Paragraph Running(string style, PageOrientation orientation, string left, params OpenXmlElement[] right)
    {
        var line = DocxStyles.Hex(Theme.Line);
        var border = style == DocxStyles.Header
            ? new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = line })
            : new W.ParagraphBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 4, Space = 4, Color = line });
        return new W.Paragraph(
        [
            new W.ParagraphProperties(
                new W.ParagraphStyleId { Val = style },
                border,
                new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = (int)Math.Round(TextWidth(orientation) * 20) })),
            new W.Run([.. InlineWriter.Words(left), new W.TabChar()]),
            .. right,
        ]);
    }

    // Words of the template with the page for {0} and the last page for {1}.
    private static IEnumerable<OpenXmlElement> Numbers(string template, PageNumbering numbering)
    {
        foreach (var piece in template.Split('{', '}'))
        {
            var elements = piece switch
            {
                "0" => Fields.Of(numbering == PageNumbering.Roman ? "PAGE \\* roman" : "PAGE", numbering == PageNumbering.Roman ? "i" : "1"),
                "1" => Fields.Of(string.Create(CultureInfo.InvariantCulture, $"PAGEREF {Bookmarks.End}"), "1"),
                _ => [new W.Run(InlineWriter.Words(piece))],
            };
            foreach (var element in elements)
                yield return element;
        }
    }
}
