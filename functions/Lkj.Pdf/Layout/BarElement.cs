namespace Lkj.Pdf.Layout;

/// <summary>A coloured bar: a rule across the column, or the stroke under a chapter's title.</summary>
/// <param name="width">Its length; the width of the column when null.</param>
/// <param name="thickness">Its height.</param>
/// <param name="colour">Its colour.</param>
internal sealed class BarElement(double? width, double thickness, Rgb colour) : Element
{
    public override Fit Fit(Space space) => space.Holds(thickness)
        ? new Fit.Whole(thickness, (page, x, y) => page.AddDecoration(x, y, width ?? space.Width, thickness, colour))
        : new Fit.Nothing("Rule", $"{space.Height:0.#} pt are left");
}
