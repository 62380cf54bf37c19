namespace Lkj.Pdf.Layout;

/// <summary>Paints what fits, with its upper left corner at a place of a page.</summary>
internal delegate void Draw(LaidOutPage page, double x, double y);

/// <summary>An element's answer to the room it is offered.</summary>
internal abstract record Fit
{
    private Fit()
    {
    }

    /// <summary>All of it fits.</summary>
    public sealed record Whole(double Height, Draw Draw) : Fit;

    /// <summary>The beginning fits; the rest is an element for the next page.</summary>
    public sealed record Part(double Height, Draw Draw, Element Rest) : Fit;

    /// <summary>Nothing of it fits, and why.</summary>
    public sealed record Nothing(string Element, string Reason) : Fit;
}
