using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>The words of the cover, in the order of the PDF.</summary>
internal static class CoverWriter
{
    private const double FirstLine = 150, FootSpace = 220;

    public static IEnumerable<W.Paragraph> Write(Cover cover)
    {
        var lines = new (string Text, string Style)[]
        {
            (cover.Mark, DocxStyles.Mark),
            (cover.Kicker, DocxStyles.Mark),
            (cover.Title, DocxStyles.Title),
            (cover.Subtitle, DocxStyles.Subtitle),
            (cover.Period, DocxStyles.Subtitle),
        }.Where(line => line.Text.Length > 0).ToList();
        for (var i = 0; i < lines.Count; i++)
            yield return Line(lines[i].Text, lines[i].Style, i == 0 ? FirstLine : 0);
        for (var i = 0; i < cover.Foot.Count; i++)
            yield return Line(cover.Foot[i], "Normal", i == 0 ? FootSpace : 0);
    }

    private static W.Paragraph Line(string text, string style, double space)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        if (space > 0)
            properties.Append(new W.SpacingBetweenLines { Before = DocxStyles.Twips(space) });
        return new W.Paragraph(properties, new W.Run(InlineWriter.Words(text)));
    }
}
