using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Lists: every item hangs behind its label.</summary>
internal sealed class ListBuilder(TextStyles styles, BlockBuilder blocks)
{
    private const double LabelGap = 7, NarrowestIndent = 18, ItemSpace = 3.5;

    public IEnumerable<FlowItem> Build(BulletList list, StructureNode parent) => Build(list.Items, "Disc", _ => "•", parent);

    public IEnumerable<FlowItem> Build(NumberedList list, StructureNode parent) => list.Numbering switch
    {
        ListNumbering.Letters => Build(list.Items, "LowerAlpha", i => Numeral.Letters(list.Start + i) + ".", parent),
        _ => Build(list.Items, "Decimal", i => Numeral.Arabic(list.Start + i) + ".", parent),
    };

    private IEnumerable<FlowItem> Build(IReadOnlyList<ListItem> items, string numbering, Func<int, string> label, StructureNode parent)
    {
        var node = parent.Add(new StructureNode(Role.L) { ListNumbering = numbering });
        var style = styles.Body;
        var indent = Math.Max(NarrowestIndent, items.Select((_, i) => style.Width(label(i))).Max() + LabelGap);
        for (var i = 0; i < items.Count; i++)
        {
            var item = node.Add(Role.LI);
            var mark = Label(label(i), item.Add(Role.Lbl), style);
            var body = new ColumnElement([.. blocks.Build(items[i].Blocks, item.Add(Role.LBody)).Select(Tight)]);
            yield return new FlowItem(new HangingElement(mark, body, indent))
            {
                SpaceBefore = ItemSpace,
                SpaceAfter = i < items.Count - 1 ? ItemSpace : styles.Theme.ParagraphSpace,
            };
        }
    }

    // Inside a list, blocks stand as close as items.
    private static FlowItem Tight(FlowItem item) => item with { SpaceAfter = Math.Min(item.SpaceAfter, ItemSpace) };

    private ParagraphElement Label(string text, StructureNode node, TextStyle style) =>
        new(ChunkReader.Read([new Inline(text, style with { Colour = styles.Theme.Primary }, node)], hyphenate: false), LineGrid.Of(style, styles.Theme.Leading), Alignment.Left);
}
