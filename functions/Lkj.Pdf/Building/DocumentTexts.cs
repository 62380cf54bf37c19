namespace Lkj.Pdf.Building;

/// <summary>All text of a document that will be set, for a look at its characters beforehand.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<string> Of(PdfDocument document)
    {
        var running = document.Running;
        string[] lines = [running.HeaderLeft, running.HeaderRight, running.FooterLeft, running.Page, running.PageOfPages];
        var cover = document.Cover is { } c ? [c.Kicker, c.Title, c.Subtitle, c.Period, c.Mark, .. c.Foot] : Array.Empty<string>();
        return lines.Concat(cover).Concat(NestedBlocks.Of(document.Sections.SelectMany(section => section.Blocks)).SelectMany(Of))
            .Select(text => PlainText.Of(text).Replace("\n", "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => [heading.FullText],
        Paragraph paragraph => Of(paragraph.Runs),
        Callout callout => [callout.Title],
        Signature signature => [.. signature.Above, signature.Name, .. signature.Below],
        Table table => Of(table),
        Drawing drawing => drawing.Texts.Prepend(drawing.Caption ?? ""),
        _ => [],
    };

    private static IEnumerable<string> Of(IEnumerable<Run> runs) => runs.Select(run => run.Text);

    private static IEnumerable<string> Of(Table table) => table.Columns.SelectMany(column => new[] { column.Group, column.Header })
        .Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Runs)))
        .Concat(table.Carried is { } carried ? carried.UpTo.SelectMany(sums => sums).Append(carried.Forward).Append(carried.Brought) : [])
        .Append(table.Caption ?? "").Append(table.Note ?? "");
}
