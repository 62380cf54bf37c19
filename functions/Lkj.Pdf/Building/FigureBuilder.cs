using Lkj.Pdf.Charts;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Figures and charts with the line below them.</summary>
internal sealed class FigureBuilder(TextStyles styles, Landmarks landmarks)
{
    private const double CaptionSpace = 6, SpaceAround = 12;
    private readonly Lettering _letters = new(styles);

    private Theme Theme => styles.Theme;

    public IEnumerable<FlowItem> Build(Drawing drawing, StructureNode parent)
    {
        if (drawing.AlternativeText.Length == 0)
            throw new ArgumentException("A figure has no text that stands for it.");
        var node = parent.Add(new StructureNode(Role.Figure) { Alt = drawing.AlternativeText });
        Element element = new FigureElement(drawing, PictureOf(drawing), node, _letters);
        if (landmarks.AnchorOf(drawing) is { } anchor)
            element = new AnchorElement([anchor], element);
        var hasCaption = drawing.Caption is not null;
        yield return new FlowItem(element) { SpaceBefore = SpaceAround, SpaceAfter = hasCaption ? CaptionSpace : SpaceAround, KeepWithNext = hasCaption };
        if (drawing.Caption is not { } caption)
            yield break;
        var style = styles.Bold(Theme.SmallSize + 0.5, Theme.Primary);
        var text = ChunkReader.Read([new Inline(PlainText.Of(caption), style, parent.Add(Role.Caption))], hyphenate: false);
        yield return new FlowItem(new ParagraphElement(text, LineGrid.Of(style, Theme.TightLeading), Alignment.Center)) { SpaceAfter = SpaceAround };
    }

    private Picture PictureOf(Drawing drawing) => drawing switch
    {
        Figure figure => new FigurePicture(figure),
        BarChart chart => new BarPicture(chart, _letters),
        LineChart chart => new LinePicture(chart, _letters),
        QuadrantChart chart => new QuadrantPicture(chart, _letters),
        OrganisationChart chart => new OrganisationPicture(chart, _letters),
        _ => throw new NotSupportedException($"No picture for {drawing.GetType().Name}."),
    };
}
