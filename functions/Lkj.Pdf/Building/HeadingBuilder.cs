using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Headings: a chapter's number stands above its title, other numbers hang before it.</summary>
internal sealed class HeadingBuilder(TextStyles styles, Landmarks landmarks)
{
    private const double StrokeLength = 48, StrokeThickness = 2.5, LabelSize = 11.5, LabelGap = 7;

    public FlowItem Build(Heading heading, StructureNode parent)
    {
        if (heading.Level is < 1 or > 6)
            throw new ArgumentException($"Heading \"{heading.Text}\" has level {heading.Level}; there are levels 1 to 6.");
        var node = parent.Add(Role.H1 + (heading.Level - 1));
        var element = heading.Level == 1 ? Chapter(heading, node) : Hanging(heading, node);
        List<string> anchors = [landmarks.AnchorOf(heading)!];
        if (heading.Anchor is not null)
            anchors.Add(heading.Anchor);
        return new FlowItem(new AnchorElement(anchors, new UnsplittableElement(element, $"Heading \"{heading.FullText}\"")))
        {
            NewPage = heading.NewPage,
            KeepWithNext = true,
            SpaceBefore = heading.Level switch { 1 => 22, 2 => 18, _ => 13 },
            SpaceAfter = heading.Level switch { 1 => 18, 2 => 6, _ => 4 },
        };
    }

    private ColumnElement Chapter(Heading heading, StructureNode node)
    {
        var items = new List<FlowItem>();
        if (heading.Label.Length > 0)
            items.Add(new FlowItem(Line(heading.Label + " ", node, styles.Bold(LabelSize, styles.Theme.AccentText))) { SpaceAfter = 2 });
        items.Add(new FlowItem(Line(heading.Text, node, styles.Heading(1))) { SpaceAfter = 7 });
        items.Add(new FlowItem(new BarElement(StrokeLength, StrokeThickness, styles.Theme.Accent)));
        return new ColumnElement(items);
    }

    private Element Hanging(Heading heading, StructureNode node)
    {
        var style = styles.Heading(heading.Level);
        if (heading.Label.Length == 0)
            return Line(heading.Text, node, style);
        var indent = style.Width(heading.Label) + LabelGap;
        return new HangingElement(Line(heading.Label + " ", node, style), Line(heading.Text, node, style), indent);
    }

    private ParagraphElement Line(string text, StructureNode node, TextStyle style) =>
        new(ChunkReader.Read([new Inline(PlainText.Of(text), style, node)], hyphenate: false), LineGrid.Of(style, styles.Theme.TightLeading), Alignment.Left);
}
