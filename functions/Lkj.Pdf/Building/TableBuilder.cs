using Lkj.Pdf.Layout;
using Lkj.Pdf.Tables;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Tables with their caption and the remark below them.</summary>
internal sealed class TableBuilder(TextStyles styles, Landmarks landmarks)
{
    private const double CaptionSpace = 5, SpaceAround = 13;

    private Theme Theme => styles.Theme;

    public IEnumerable<FlowItem> Build(Table table, StructureNode parent)
    {
        if (table.Columns.Count == 0 || table.Rows.Count == 0)
            throw new ArgumentException($"{Name(table)} has no columns or no rows; leave it out.");
        var node = parent.Add(Role.Table);
        List<string> anchors = landmarks.AnchorOf(table) is { } anchor ? [anchor] : [];
        if (table.Caption is not null)
        {
            yield return new FlowItem(new AnchorElement(anchors, Caption(table.Caption, node.Add(Role.Caption))))
            {
                SpaceBefore = SpaceAround,
                SpaceAfter = CaptionSpace,
                KeepWithNext = true,
            };
        }

        yield return new FlowItem(new TableElement(Content(table, node, parent)))
        {
            SpaceBefore = table.Caption is null ? SpaceAround : CaptionSpace,
            SpaceAfter = SpaceAround,
        };
    }

    private static string Name(Table table) => $"Table \"{Excerpt.Of(table.Caption ?? table.Columns[0].Header)}\"";

    private ParagraphElement Caption(string text, StructureNode node)
    {
        var style = styles.Bold(Theme.SmallSize + 0.5, Theme.Primary);
        return new ParagraphElement(Read(text, style, node), LineGrid.Of(style, Theme.TightLeading), Alignment.Left);
    }

    private TableContent Content(Table table, StructureNode node, StructureNode parent)
    {
        var size = table.FontSize ?? Theme.TableSize;
        var (groups, header) = new TableHeadBuilder(styles).Build(table, node.Add(Role.THead), size);
        var body = node.Add(Role.TBody);
        var rows = table.Rows.Select((row, i) => Row(table, row, body.Add(Role.TR), size, isLast: i == table.Rows.Count - 1)).ToList();
        if (table.Note is not null)
            rows.Add(Note(table, parent.Add(Role.P)));
        return new TableContent(Name(table), [.. table.Columns.Select(column => column.Width)], header, rows) { Groups = groups, Carried = [.. Carried(table, size)] };
    }

    private IEnumerable<CarriedRow<RowContent>> Carried(Table table, double size)
    {
        if (table.Carried is not { } carried)
            return [];
        if (carried.UpTo.Count != table.Rows.Count || carried.UpTo.Any(sums => sums.Count != carried.UpTo[0].Count || sums.Count >= table.Columns.Count))
            throw new ArgumentException($"{Name(table)}: the sums carried over are not one row of cells for each row, with a column left for words.");
        return carried.UpTo.Select(sums => new CarriedRow<RowContent>(Sums(table, carried.Forward, sums, size), Sums(table, carried.Brought, sums, size)));
    }

    private RowContent Sums(Table table, string words, IReadOnlyList<string> sums, double size)
    {
        var style = styles.Regular(size, Theme.Text);
        var first = table.Columns.Count - sums.Count;
        CellContent Cell(string text, Alignment alignment, int column, int span) =>
            new(ChunkReader.Read([new Inline(PlainText.Of(text), style, Node: null)], hyphenate: false), alignment, column, span);
        return new RowContent(
            [Cell(words, Alignment.Left, 0, first), .. sums.Select((sum, i) => Cell(sum, table.Columns[first + i].Alignment, first + i, 1))],
            new RowLook(LineGrid.Of(style, Theme.TightLeading)) { Ground = Theme.Tint, Below = new RowRule(0.5, Theme.Line) });
    }

    private RowContent Row(Table table, TableRow row, StructureNode node, double size, bool isLast)
    {
        if (row.Cells.Sum(cell => cell.ColumnSpan) != table.Columns.Count)
            throw new ArgumentException($"{Name(table)}: a row covers {row.Cells.Sum(cell => cell.ColumnSpan)} of {table.Columns.Count} columns.");
        var cells = new List<CellContent>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            cells.Add(Cell(cell, table.Columns[column], node, size, column, isEmphasised: row.Kind != RowKind.Body));
            column += cell.ColumnSpan;
        }

        var end = new RowRule(0.9, Theme.Primary);
        var look = new RowLook(LineGrid.Of(styles.Regular(size, Theme.Text), Theme.TightLeading))
        {
            Ground = row.Kind == RowKind.Body ? null : Theme.Tint,
            Above = row.Kind == RowKind.Total ? end : null,
            Below = isLast ? end : new RowRule(0.5, Theme.Line),
        };
        return new RowContent(cells, look) { KeepWithNext = row.Kind == RowKind.Group, KeepWithPrevious = row.Kind == RowKind.Total };
    }

    private CellContent Cell(TableCell cell, TableColumn column, StructureNode row, double size, int at, bool isEmphasised)
    {
        var node = row.Add(new StructureNode(column.IsRowHeader ? Role.TH : Role.TD)
        {
            Scope = column.IsRowHeader ? HeaderScope.Row : null,
            ColumnSpan = cell.ColumnSpan,
        });
        var style = isEmphasised || cell.Bold ? styles.Bold(size, Theme.Text) : styles.Regular(size, Theme.Text);
        var alignment = cell.Alignment ?? (cell.ColumnSpan > 1 ? Alignment.Left : column.Alignment);
        var text = InlineBuilder.Build(cell.Runs, node, style, styles);
        return new CellContent(ChunkReader.Read(text, hyphenate: alignment == Alignment.Justified), alignment, at, cell.ColumnSpan);
    }

    private RowContent Note(Table table, StructureNode node)
    {
        var text = Read(table.Note!, styles.Small, node);
        return new RowContent([new CellContent(text, Alignment.Left, 0, table.Columns.Count)], new RowLook(LineGrid.Of(styles.Small, Theme.TightLeading)))
        {
            KeepWithPrevious = true,
        };
    }

    private static IReadOnlyList<Chunk> Read(string text, TextStyle style, StructureNode node) =>
        ChunkReader.Read([new Inline(PlainText.Of(text), style, node)], hyphenate: false);
}
