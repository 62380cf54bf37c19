namespace Lkj.Pdf.Layout;

/// <summary>An element set in from the left, with a label of one line hanging before its first line.</summary>
internal sealed class HangingElement(Element? label, Element body, double indent) : Element
{
    public override Fit Fit(Space space)
    {
        var draws = new List<Draw>();
        if (label?.Fit(new Space(indent, space.Height)) is { } fit)
        {
            if (fit is not Fit.Whole whole)
                return fit;
            draws.Add(whole.Draw);
        }

        return body.Fit(space with { Width = space.Width - indent }) switch
        {
            Fit.Whole whole => new Fit.Whole(whole.Height, Both(draws, whole.Draw)),
            Fit.Part part => new Fit.Part(part.Height, Both(draws, part.Draw), new HangingElement(null, part.Rest, indent)),
            var nothing => nothing,
        };
    }

    private Draw Both(List<Draw> labels, Draw body) => (page, x, y) =>
    {
        labels.ForEach(draw => draw(page, x, y));
        body(page, x + indent, y);
    };
}
