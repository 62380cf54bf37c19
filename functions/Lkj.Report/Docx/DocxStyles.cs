using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>The styles of the document under Word's own names, so that who edits it finds them where they belong.</summary>
internal static class DocxStyles
{
    public const string Body = "BodyText", Small = "Small", Caption = "Caption", Title = "Title", Subtitle = "Subtitle", Mark = "Mark";
    public const string TableText = "TableText", TableHead = "TableHead", TableNote = "TableNote";
    public const string ListBullet = "ListBullet", ListNumber = "ListNumber", ListContinue = "ListContinue";
    public const string CalloutTitle = "CalloutTitle", CalloutText = "CalloutText", Signature = "Signature", Drawing = "Drawing";
    public const string Header = "Header", Footer = "Footer", Hyperlink = "Hyperlink", TableOfFigures = "TableofFigures", Table = "ReportTable";

    private const string FontName = "Arial";
    private const double Line = 240;

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    /// <summary>A heading that contents do not list.</summary>
    public static string Unlisted(int level) => level == 1 ? "TOCHeading" : string.Create(CultureInfo.InvariantCulture, $"Unlisted{level}");

    public static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    public static W.Styles Of(Theme theme, string language)
    {
        var box = new W.ParagraphBorders(new W.LeftBorder { Val = W.BorderValues.Single, Size = 24, Space = 8, Color = Hex(theme.Accent) });
        var tint = Shade(theme.Tint);
        return new W.Styles(
        [
            new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                    new W.RunFonts { Ascii = FontName, HighAnsi = FontName, EastAsia = FontName, ComplexScript = FontName },
                    new W.Color { Val = Hex(theme.Text) },
                    new W.FontSize { Val = Half(theme.BodySize) },
                    new W.FontSizeComplexScript { Val = Half(theme.BodySize) },
                    new W.Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
                new W.ParagraphPropertiesDefault()),
            Style("Normal", "Normal", null, []) ,
            Style(Body, "Body Text", "Normal", [Spacing(0, theme.ParagraphSpace, theme.Leading), Lie(W.JustificationValues.Both)]),
            Style(Small, "Small", Body, [Spacing(0, theme.ParagraphSpace, theme.TightLeading)], Text(theme.SmallSize, theme.Muted)),
            Style(Title, "Title", "Normal", [Spacing(0, 20, theme.TightLeading)], Text(32, theme.Primary, bold: true)),
            Style(Subtitle, "Subtitle", "Normal", [Spacing(0, 8, theme.TightLeading)], Text(17, theme.Text, bold: true)),
            Style(Mark, "Mark", "Normal", [Spacing(0, 12, theme.TightLeading)], Text(13, theme.AccentText, bold: true)),
            .. Enumerable.Range(1, 6).Select(level => Style(Heading(level), $"heading {level}", "Normal",
                [new W.KeepNext(), new W.KeepLines(), Spacing(level == 1 ? 0 : 16, level == 1 ? 18 : 6, theme.TightLeading), new W.OutlineLevel { Val = level - 1 }],
                Text(theme.HeadingSizes[Math.Min(level, theme.HeadingSizes.Count) - 1], theme.Primary, bold: true), next: Body)),
            .. Enumerable.Range(1, 6).Select(level => Style(Unlisted(level), level == 1 ? "TOC Heading" : $"heading {level} unlisted", Heading(level), [new W.OutlineLevel { Val = 9 }], next: Body)),
            .. Enumerable.Range(1, 3).Select(level => Style(Contents(level), $"toc {level}", "Normal",
                [new W.Tabs(Tab()), Spacing(level == 1 ? 8 : 2, 0, theme.TightLeading), new W.Indentation { Left = Twips((level - 1) * 16), Right = Twips(28) }],
                level == 1 ? Text(theme.BodySize, theme.Primary, bold: true) : [])),
            Style(TableOfFigures, "table of figures", "Normal", [new W.Tabs(Tab()), Spacing(2, 0, theme.TightLeading), new W.Indentation { Right = Twips(28) }]),
            Style(Caption, "caption", "Normal", [new W.KeepNext(), Spacing(13, 5, theme.TightLeading)], Text(theme.SmallSize + 0.5, theme.Primary, bold: true)),
            Style(Drawing, "Drawing", "Normal", [new W.KeepNext(), Spacing(3, 6, 1.15), Lie(W.JustificationValues.Center)], Text(theme.SmallSize, theme.Muted)),
            Style(ListBullet, "List Bullet", "Normal", [Spacing(0, 3.5, theme.Leading)]),
            Style(ListNumber, "List Number", "Normal", [Spacing(0, 3.5, theme.Leading)]),
            Style(ListContinue, "List Continue", "Normal", [Spacing(0, 3.5, theme.Leading)]),
            Style(CalloutTitle, "Callout Title", "Normal",
                [new W.KeepNext(), box, tint, Spacing(10, 0, theme.Leading), new W.Indentation { Left = Twips(12) }], Text(theme.BodySize, theme.Primary, bold: true), next: CalloutText),
            Style(CalloutText, "Callout Text", "Normal",
                [box.CloneNode(true), tint.CloneNode(true), Spacing(0, 0, theme.Leading), new W.Indentation { Left = Twips(12) }]),
            Style(Signature, "Signature", "Normal", [new W.KeepNext(), new W.KeepLines(), Spacing(0, 0, theme.Leading), new W.Indentation { Left = Twips(225) }]),
            Style(TableText, "Table Text", "Normal", [Spacing(0, 0, theme.TightLeading)], Text(theme.TableSize, theme.Text)),
            Style(TableHead, "Table Head", TableText, [new W.KeepNext()], Text(theme.TableSize, theme.OnPrimary, bold: true)),
            Style(TableNote, "Table Note", "Normal", [Spacing(4, 13, theme.TightLeading)], Text(theme.SmallSize, theme.Muted)),
            Style(Header, "header", "Normal", [], Text(theme.SmallSize, theme.Muted)),
            Style(Footer, "footer", "Normal", [], Text(theme.SmallSize, theme.Muted)),
            new W.Style(
                new W.StyleName { Val = "Hyperlink" },
                new W.StyleRunProperties(new W.Color { Val = Hex(theme.Primary) }, new W.Underline { Val = W.UnderlineValues.Single })) { Type = W.StyleValues.Character, StyleId = Hyperlink },
            TableStyle(theme),
        ]);
    }

    /// <summary>A length in points as twentieths of one.</summary>
    public static string Twips(double points) => ((int)Math.Round(points * 20)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A colour as Word writes it.</summary>
    public static string Hex(Rgb colour) => $"{colour.Red:X2}{colour.Green:X2}{colour.Blue:X2}";

    /// <summary>A ground of one colour.</summary>
    public static W.Shading Shade(Rgb colour) => new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Hex(colour) };

    private static W.Style Style(string id, string name, string? basedOn, OpenXmlElement[] paragraph, OpenXmlElement[]? run = null, string? next = null)
    {
        var style = new W.Style(new W.StyleName { Val = name }) { Type = W.StyleValues.Paragraph, StyleId = id };
        if (basedOn is null)
            style.Default = true;
        else
            style.Append(new W.BasedOn { Val = basedOn });
        if (next is not null)
            style.Append(new W.NextParagraphStyle { Val = next });
        style.Append(new W.PrimaryStyle(), new W.StyleParagraphProperties(paragraph), new W.StyleRunProperties(run ?? []));
        return style;
    }

    private static W.Style TableStyle(Theme theme) => new(
        new W.StyleName { Val = "Report Table" },
        new W.StyleTableProperties(
            new W.TableBorders(
                new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Color = Hex(theme.Primary) },
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Color = Hex(theme.Primary) },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = Hex(theme.Line) }),
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = Twips(3), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 100, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = Twips(3), Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 100, Type = W.TableWidthValues.Dxa }))) { Type = W.StyleValues.Table, StyleId = Table };

    private static W.TabStop Tab() => new() { Val = W.TabStopValues.Right, Leader = W.TabStopLeaderCharValues.Dot, Position = 9026 };

    private static W.SpacingBetweenLines Spacing(double before, double after, double leading) =>
        new() { Before = Twips(before), After = Twips(after), Line = ((int)(Line * leading / 1.15)).ToString(CultureInfo.InvariantCulture), LineRule = W.LineSpacingRuleValues.Auto };

    private static W.Justification Lie(W.JustificationValues value) => new() { Val = value };

    private static OpenXmlElement[] Text(double size, Rgb colour, bool bold = false)
    {
        OpenXmlElement[] look = [new W.Color { Val = Hex(colour) }, new W.FontSize { Val = Half(size) }, new W.FontSizeComplexScript { Val = Half(size) }];
        return bold ? [new W.Bold(), .. look] : look;
    }

    private static string Half(double size) => ((int)Math.Round(size * 2)).ToString(CultureInfo.InvariantCulture);
}
