using Lkj.Pdf.Layout;
using Lkj.Pdf.Tables;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>The head of a table: a cell for each column, and above neighbours of one group a cell for the group.</summary>
internal sealed class TableHeadBuilder(TextStyles styles)
{
    private readonly Theme _theme = styles.Theme;

    public (RowContent? Groups, RowContent Columns) Build(Table table, StructureNode node, double size)
    {
        var style = styles.Bold(size, _theme.OnPrimary);
        var look = new RowLook(LineGrid.Of(style, _theme.TightLeading)) { Ground = _theme.Primary, AtBottom = true };
        var isGrouped = table.Columns.Any(column => column.Group.Length > 0);
        var upper = node.Add(Role.TR);
        var lower = isGrouped ? node.Add(Role.TR) : upper;
        var (groups, columns) = (new List<CellContent>(), new List<CellContent>());
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var stands = column.Group.Length == 0;
            if (!stands && (i == 0 || table.Columns[i - 1].Group != column.Group))
            {
                var span = table.Columns.Skip(i).TakeWhile(next => next.Group == column.Group).Count();
                groups.Add(Cell(column.Group, Alignment.Center, i, span, style, upper.Add(new StructureNode(Role.TH) { Scope = HeaderScope.Column, ColumnSpan = span })));
            }

            var rows = isGrouped && stands ? 2 : 1;
            var head = (stands ? upper : lower).Add(new StructureNode(Role.TH) { Scope = HeaderScope.Column, RowSpan = rows });
            var alignment = column.Alignment == Alignment.Justified ? Alignment.Left : column.Alignment;
            columns.Add(Cell(column.Header, alignment, i, 1, style, head) with { RowSpan = rows });
        }

        return (isGrouped ? new RowContent(groups, look with { BelowCells = new RowRule(0.5, _theme.OnPrimary) }) : null, new RowContent(columns, look));
    }

    private static CellContent Cell(string text, Alignment alignment, int column, int span, TextStyle style, StructureNode node) =>
        new(ChunkReader.Read([new Inline(PlainText.Of(text), style, node)], hyphenate: false), alignment, column, span);
}
