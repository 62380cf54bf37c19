namespace Lkj.Pdf.Layout;

/// <summary>Empty space that stays even at the head of a page: room for a pen.</summary>
internal sealed class BlankElement(double height) : Element
{
    public override Fit Fit(Space space) => space.Holds(height)
        ? new Fit.Whole(height, (_, _, _) => { })
        : new Fit.Nothing("Blank space", $"{height:0.#} pt do not fit into {space.Height:0.#} pt");
}
