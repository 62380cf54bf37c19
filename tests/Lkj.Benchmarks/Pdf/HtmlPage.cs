using System.Net;
using System.Text;
using Lkj.Pdf;

namespace Lkj.Benchmarks.Pdf;

/// <summary>
/// A document as a web page with the same words, for programs that print web pages. Drawings stand as the words for who cannot see
/// them, contents without page numbers; both leave those programs less to do.
/// </summary>
internal static class HtmlPage
{
    private const string Style =
        "@page{size:A4;margin:29mm 24mm 27mm 27mm}body{font:11pt/1.42 Arimo,Arial,sans-serif;text-align:justify}"
        + "table{border-collapse:collapse;width:100%;font-size:9pt;text-align:left}td,th{border-bottom:1px solid #c3cad4;padding:4pt 5pt}h1{break-before:page}";

    public static string Of(PdfDocument document)
    {
        var page = new StringBuilder($"<!DOCTYPE html><html lang=\"{document.Language}\"><meta charset=\"utf-8\"><title>{Text(document.Title)}</title><style>{Style}</style>");
        var headings = document.Sections.SelectMany(section => section.Blocks).OfType<Heading>().ToList();
        foreach (var block in document.Sections.SelectMany(section => section.Blocks))
            Add(page, block, headings);
        return page.ToString();
    }

    private static void Add(StringBuilder page, Block block, List<Heading> headings)
    {
        switch (block)
        {
            case Heading heading:
                page.Append($"<h{heading.Level}>{Text(heading.FullText)}</h{heading.Level}>");
                break;
            case Paragraph paragraph:
                page.Append("<p>").AppendJoin("", paragraph.Runs.Select(Run)).Append("</p>");
                break;
            case BulletList list:
                Items(page, "ul", list.Items, headings);
                break;
            case NumberedList list:
                Items(page, "ol", list.Items, headings);
                break;
            case Contents { Of: ContentsKind.Headings }:
                foreach (var heading in headings.Where(heading => heading.InContents))
                    page.Append($"<div>{Text(heading.FullText)}</div>");
                break;
            case Table table:
                Rows(page, table);
                break;
            case Callout callout:
                page.Append($"<aside><b>{Text(callout.Title)}</b>");
                foreach (var inner in callout.Blocks)
                    Add(page, inner, headings);
                page.Append("</aside>");
                break;
            case Drawing drawing:
                page.Append($"<figure>{Text(drawing.AlternativeText)}<figcaption>{Text(drawing.Caption ?? "")}</figcaption></figure>");
                break;
            case Signature signature:
                page.Append("<p>").AppendJoin("<br>", [.. signature.Above.Select(Text), Text(signature.Name), .. signature.Below.Select(Text)]).Append("</p>");
                break;
        }
    }

    private static void Items(StringBuilder page, string tag, IEnumerable<ListItem> items, List<Heading> headings)
    {
        page.Append($"<{tag}>");
        foreach (var item in items)
        {
            page.Append("<li>");
            foreach (var block in item.Blocks)
                Add(page, block, headings);
        }

        page.Append($"</{tag}>");
    }

    private static void Rows(StringBuilder page, Table table)
    {
        page.Append($"<table><caption>{Text(table.Caption ?? "")}</caption><thead><tr>")
            .AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{Text(column.Header)}</th>")).Append("</tr></thead>");
        foreach (var row in table.Rows)
            page.Append("<tr>").AppendJoin("", row.Cells.Select(cell => $"<td colspan=\"{cell.ColumnSpan}\">{string.Concat(cell.Runs.Select(Run))}</td>")).Append("</tr>");
        page.Append($"</table><p>{Text(table.Note ?? "")}</p>");
    }

    private static string Run(Run run) => run.Bold ? $"<b>{Text(run.Text)}</b>" : run.Italic ? $"<i>{Text(run.Text)}</i>" : Text(run.Text);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
