using Lkj.Pdf.Layout;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Building;

/// <summary>Drawings with the line below them.</summary>
internal sealed class FigureBuilder(TextStyles styles)
{
    private const double CaptionSpace = 6, SpaceAround = 12;

    private Theme Theme => styles.Theme;

    public IEnumerable<FlowItem> Build(Figure figure, StructureNode parent)
    {
        if (figure.AlternativeText.Length == 0)
            throw new ArgumentException("A figure has no text that stands for it.");
        var node = parent.Add(new StructureNode(Role.Figure) { Alt = figure.AlternativeText });
        var drawing = new FigureElement(figure, node, styles.Regular(Theme.SmallSize, Theme.Text));
        var hasCaption = figure.Caption is not null;
        yield return new FlowItem(drawing) { SpaceBefore = SpaceAround, SpaceAfter = hasCaption ? CaptionSpace : SpaceAround, KeepWithNext = hasCaption };
        if (figure.Caption is not { } caption)
            yield break;
        var style = styles.Bold(Theme.SmallSize + 0.5, Theme.Primary);
        var text = ChunkReader.Read([new Inline(PlainText.Of(caption), style, parent.Add(Role.Caption))], hyphenate: false);
        yield return new FlowItem(new ParagraphElement(text, LineGrid.Of(style, Theme.TightLeading), Alignment.Center)) { SpaceAfter = SpaceAround };
    }
}
