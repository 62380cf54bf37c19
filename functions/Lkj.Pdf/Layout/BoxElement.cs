namespace Lkj.Pdf.Layout;

/// <summary>An element on a tinted ground with a bar at its left; on a page break the ground goes on.</summary>
internal sealed class BoxElement(Element inner, Rgb ground, Rgb bar) : Element
{
    private const double Padding = 11, Bar = 3;

    public override Fit Fit(Space space) => inner.Fit(space with { Width = space.Width - 2 * Padding - Bar, Height = space.Height - 2 * Padding }) switch
    {
        Fit.Whole whole => new Fit.Whole(whole.Height + 2 * Padding, Boxed(whole.Draw, space.Width, whole.Height)),
        Fit.Part part => new Fit.Part(part.Height + 2 * Padding, Boxed(part.Draw, space.Width, part.Height), new BoxElement(part.Rest, ground, bar)),
        var nothing => nothing,
    };

    private Draw Boxed(Draw draw, double width, double height) => (page, x, y) =>
    {
        page.AddDecoration(x, y, width, height + 2 * Padding, ground);
        page.AddDecoration(x, y, Bar, height + 2 * Padding, bar);
        draw(page, x + Bar + Padding, y + Padding);
    };
}
