namespace Lkj.Pdf.Layout;

/// <summary>An element that links lead to.</summary>
internal sealed class AnchorElement(IReadOnlyList<string> names, Element inner) : Element
{
    // A viewer puts the destination at the top of its window; the words should not touch the frame.
    private const double Above = 8;

    public override Fit Fit(Space space) => inner.Fit(space) switch
    {
        Fit.Whole whole => whole with { Draw = Anchored(whole.Draw) },
        Fit.Part part => part with { Draw = Anchored(part.Draw) },
        var nothing => nothing,
    };

    private Draw Anchored(Draw draw) => (page, x, y) =>
    {
        foreach (var name in names)
            page.AddAnchor(name, Math.Max(0, y - Above));
        draw(page, x, y);
    };
}
