using Lkj.Pdf.Tagging;

namespace Lkj.Pdf.Layout;

/// <summary>A drawing, centred in its column.</summary>
internal sealed class FigureElement(Figure figure, StructureNode node, TextStyle style) : Element
{
    public override Fit Fit(Space space) => figure.Width <= space.Width && space.Holds(figure.Height)
        ? new Fit.Whole(figure.Height, (page, x, y) => Draw(page, x + (space.Width - figure.Width) / 2, y))
        : new Fit.Nothing(
            $"Figure \"{Excerpt.Of(figure.AlternativeText)}\"",
            $"{figure.Width:0.#} by {figure.Height:0.#} pt do not fit into {space.Width:0.#} by {space.Height:0.#} pt");

    private void Draw(LaidOutPage page, double x, double y)
    {
        node.BoundingBox = [x, page.Height - y - figure.Height, x + figure.Width, page.Height - y];
        foreach (var shape in figure.Shapes)
            page.Add(shape switch
            {
                Shape.Bar bar => new Mark.Box(node, x + bar.X, y + bar.Y, bar.Width, bar.Height, bar.Colour),
                Shape.Words words => new Mark.Text(node, x + Left(words), y + words.Baseline, words.Text, style),
                _ => throw new NotSupportedException(shape.GetType().Name),
            });
    }

    private double Left(Shape.Words words) => words.X - words.Alignment switch
    {
        Alignment.Right => style.Width(words.Text),
        Alignment.Center => style.Width(words.Text) / 2,
        _ => 0,
    };
}
