using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>From blocks of the model to elements, each with its place in the structure tree.</summary>
internal sealed class BlockBuilder
{
    private readonly TextStyles _styles;
    private readonly Landmarks _landmarks;
    private readonly HeadingBuilder _headings;
    private readonly TableBuilder _tables;
    private readonly FigureBuilder _figures;
    private readonly ListBuilder _lists;
    private int _notes;

    public BlockBuilder(TextStyles styles, Landmarks landmarks)
    {
        _styles = styles;
        _landmarks = landmarks;
        _headings = new HeadingBuilder(styles, landmarks);
        _tables = new TableBuilder(styles, landmarks);
        _figures = new FigureBuilder(styles, landmarks);
        _lists = new ListBuilder(styles, this);
    }

    private Theme Theme => _styles.Theme;

    /// <summary>The blocks as items of a column. Page breaks and spacers become part of the item behind them.</summary>
    public IEnumerable<FlowItem> Build(IEnumerable<Block> blocks, StructureNode parent)
    {
        var (newPage, space) = (false, 0.0);
        foreach (var block in blocks)
        {
            newPage |= block is PageBreak;
            space += block is Spacer spacer ? spacer.Height : 0;
            foreach (var item in BuildOne(block, parent))
            {
                yield return item with { NewPage = item.NewPage || newPage, SpaceBefore = item.SpaceBefore + space };
                (newPage, space) = (false, 0);
            }
        }
    }

    private IEnumerable<FlowItem> BuildOne(Block block, StructureNode parent) => block switch
    {
        Heading heading => [_headings.Build(heading, parent)],
        Paragraph paragraph => [Paragraph(paragraph, parent.Add(Role.P))],
        BulletList list => _lists.Build(list, parent),
        NumberedList list => _lists.Build(list, parent),
        Table table => _tables.Build(table, parent),
        Drawing drawing => _figures.Build(drawing, parent),
        Contents contents => Contents(contents, parent.Add(Role.TOC)),
        Callout callout => [Callout(callout, parent)],
        Signature signature => [Signature(signature, parent)],
        Rule => [new FlowItem(new BarElement(width: null, 0.8, Theme.Line)) { SpaceBefore = Theme.ParagraphSpace, SpaceAfter = Theme.ParagraphSpace }],
        PageBreak or Spacer => [],
        _ => throw new NotSupportedException($"No element for {block.GetType().Name}."),
    };

    private FlowItem Paragraph(Paragraph paragraph, StructureNode node)
    {
        var style = paragraph.Small ? _styles.Small : _styles.Body;
        var text = InlineBuilder.Build(paragraph.Runs, node, style, _styles);
        var element = Lines(text, style, paragraph.Small ? Theme.TightLeading : Theme.Leading, paragraph.Alignment);
        // What ends in a colon announces what follows.
        var announces = paragraph.Runs.Count > 0 && paragraph.Runs[^1].Text.TrimEnd().EndsWith(':');
        return new FlowItem(element) { SpaceAfter = Theme.ParagraphSpace, KeepWithNext = announces };
    }

    private IEnumerable<FlowItem> Contents(Contents contents, StructureNode node)
    {
        foreach (var entry in _landmarks.Listed(contents.Of).Where(entry => entry.Level <= contents.Levels))
        {
            var isChapter = contents.Of == ContentsKind.Headings && entry.Level == 1;
            var style = isChapter ? _styles.Bold(Theme.BodySize, Theme.Primary) : _styles.Regular(Theme.BodySize - 0.5, Theme.Text);
            var link = node.Add(Role.TOCI).Add(Role.Reference).Add(Role.Link);
            var leader = _styles.Regular(Theme.SmallSize, Theme.Muted);
            yield return new FlowItem(new ContentsEntryElement(entry, link, style, leader, Theme.Leading, indent: (entry.Level - 1) * 16))
            {
                SpaceBefore = isChapter ? 8 : 2,
                KeepWithNext = isChapter,
            };
        }
    }

    private FlowItem Callout(Callout callout, StructureNode parent)
    {
        var node = parent.Add(new StructureNode(Role.Note) { Id = $"note-{++_notes}" });
        var style = _styles.Bold(Theme.BodySize, Theme.Primary);
        var title = Lines([new Inline(PlainText.Of(callout.Title), style, node.Add(Role.P))], style, Theme.Leading, Alignment.Left);
        var column = new ColumnElement([new FlowItem(title) { SpaceAfter = 3, KeepWithNext = true }, .. Build(callout.Blocks, node)]);
        return new FlowItem(new BoxElement(column, Theme.Tint, Theme.Accent)) { SpaceBefore = Theme.ParagraphSpace + 2, SpaceAfter = Theme.ParagraphSpace + 6 };
    }

    private FlowItem Signature(Signature signature, StructureNode parent)
    {
        const double roomForPen = 62;
        var items = new List<FlowItem>();
        void Add(string text, TextStyle style) =>
            items.Add(new FlowItem(Lines([new Inline(PlainText.Of(text), style, parent.Add(Role.P))], style, Theme.Leading, Alignment.Left)));
        foreach (var line in signature.Above)
            Add(line, _styles.Body);
        items.Add(new FlowItem(new BlankElement(roomForPen)));
        Add(signature.Name, _styles.Bold(Theme.BodySize, Theme.Text));
        foreach (var line in signature.Below)
            Add(line, _styles.Body);
        var block = new UnsplittableElement(new ColumnElement(items), $"Signature of \"{signature.Name}\"");
        return new FlowItem(new RightHalfElement(block)) { SpaceBefore = 20, SpaceAfter = Theme.ParagraphSpace };
    }

    private static ParagraphElement Lines(IReadOnlyList<Inline> text, TextStyle style, double leading, Alignment alignment) =>
        new(ChunkReader.Read(text, hyphenate: alignment == Alignment.Justified), LineGrid.Of(style, leading), alignment);
}
