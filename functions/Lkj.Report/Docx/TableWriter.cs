using System.Globalization;
using DocumentFormat.OpenXml;
using Lkj.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Lkj.Report.Docx;

/// <summary>Tables: caption above, a head that is repeated on every page, rows that are not split, a note below.</summary>
internal sealed class TableWriter(Theme theme, Bookmarks bookmarks, InlineWriter inlines)
{
    private const double SpaceBelow = 13;

    public IEnumerable<OpenXmlElement> Write(Table table, double width)
    {
        if (table.Caption is { } caption)
        {
            yield return new W.Paragraph(
            [
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocxStyles.Caption }),
                .. bookmarks.Mark(table, Fields.Caption(caption, "Tabel")),
            ]);
        }

        var widths = ColumnGrid.Of(table, table.FontSize ?? theme.TableSize, width);
        yield return new W.Table(
        [
            Properties(table, widths.Sum()),
            new W.TableGrid(widths.Select(one => new W.GridColumn { Width = one.ToString(CultureInfo.InvariantCulture) })),
            .. Head(table, widths),
            .. table.Rows.Select((row, i) => Row(table, row, widths, beforeTotal: i + 1 < table.Rows.Count && table.Rows[i + 1].Kind == RowKind.Total)),
        ]);
        // Two tables without a paragraph between them would be one.
        var below = new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocxStyles.TableNote });
        if (table.Note is null)
            below.Append(new W.SpacingBetweenLines { Before = "0", After = "0", Line = DocxStyles.Twips(SpaceBelow), LineRule = W.LineSpacingRuleValues.Exact });
        yield return new W.Paragraph(below, new W.Run(InlineWriter.Words(table.Note ?? "")));
    }

    private static W.TableProperties Properties(Table table, int width)
    {
        var properties = new W.TableProperties(
            new W.TableStyle { Val = DocxStyles.Table },
            new W.TableWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        if (table.Caption is { } caption)
            properties.Append(new W.TableCaption { Val = caption });
        return properties;
    }

    // A row for the columns and, where some are grouped, a row above it for the groups; other heads go over both.
    private IEnumerable<W.TableRow> Head(Table table, IReadOnlyList<int> widths)
    {
        var isGrouped = table.Columns.Any(column => column.Group.Length > 0);
        var upper = new List<W.TableCell>();
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var column = table.Columns[at];
            if (column.Group.Length == 0)
            {
                upper.Add(HeadCell(column.Header, widths[at], 1, Side(column.Alignment), isGrouped ? new W.VerticalMerge { Val = W.MergedCellValues.Restart } : null));
                continue;
            }

            var span = table.Columns.Skip(at).TakeWhile(next => next.Group == column.Group).Count();
            upper.Add(HeadCell(column.Group, widths.Skip(at).Take(span).Sum(), span, W.JustificationValues.Center, merge: null));
            at += span - 1;
        }

        yield return HeadRow(upper);
        if (isGrouped)
            yield return HeadRow(table.Columns.Select((column, i) => column.Group.Length > 0
                ? HeadCell(column.Header, widths[i], 1, Side(column.Alignment), merge: null)
                : HeadCell("", widths[i], 1, Side(column.Alignment), new W.VerticalMerge())));
    }

    private static W.TableRow HeadRow(IEnumerable<W.TableCell> cells) => new([new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()), .. cells]);

    private W.TableCell HeadCell(string text, int width, int span, W.JustificationValues side, W.VerticalMerge? merge) =>
        Cell(width, span, merge, [DocxStyles.Shade(theme.Primary)], DocxStyles.TableHead, side, keep: true, [new W.Run(InlineWriter.Words(text))]);

    private W.TableRow Row(Table table, TableRow row, IReadOnlyList<int> widths, bool beforeTotal)
    {
        var cells = new List<OpenXmlElement> { new W.TableRowProperties(new W.CantSplit()) };
        var at = 0;
        foreach (var cell in row.Cells)
        {
            var alignment = cell.Alignment ?? (cell.ColumnSpan > 1 ? Alignment.Left : table.Columns[at].Alignment);
            cells.Add(Cell(
                widths.Skip(at).Take(cell.ColumnSpan).Sum(),
                cell.ColumnSpan,
                merge: null,
                [
                    .. row.Kind == RowKind.Total ? [new W.TableCellBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Color = DocxStyles.Hex(theme.Primary) })] : Array.Empty<OpenXmlElement>(),
                    .. row.Kind == RowKind.Body ? [] : new OpenXmlElement[] { DocxStyles.Shade(theme.Tint) },
                ],
                DocxStyles.TableText,
                Side(alignment),
                keep: row.Kind == RowKind.Group || beforeTotal,
                [.. inlines.Write(cell.Runs, cell.Bold || row.Kind != RowKind.Body)]));
            at += cell.ColumnSpan;
        }

        return new W.TableRow(cells);
    }

    private static W.TableCell Cell(int width, int span, W.VerticalMerge? merge, OpenXmlElement[] ground, string style, W.JustificationValues side, bool keep, OpenXmlElement[] content)
    {
        var look = new W.TableCellProperties(new W.TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa });
        if (span > 1)
            look.Append(new W.GridSpan { Val = span });
        if (merge is not null)
            look.Append(merge);
        look.Append(ground);
        OpenXmlElement[] stay = keep ? [new W.KeepNext()] : [];
        return new W.TableCell(look, new W.Paragraph(
        [
            new W.ParagraphProperties([new W.ParagraphStyleId { Val = style }, .. stay, new W.Justification { Val = side }]),
            .. content,
        ]));
    }

    private static W.JustificationValues Side(Alignment alignment) => alignment switch
    {
        Alignment.Right or Alignment.DecimalComma => W.JustificationValues.Right,
        Alignment.Center => W.JustificationValues.Center,
        _ => W.JustificationValues.Left,
    };
}
