namespace Lkj.Pdf.Charts;

/// <summary>A figure, which has the size its author gave it.</summary>
internal sealed class FigurePicture(Figure figure) : Picture
{
    public override Sketch Compose(double width) => new(figure.Width, figure.Height, figure.Shapes);
}
