namespace Lkj.Pdf.Layout;

/// <summary>An element in the right half of its column.</summary>
internal sealed class RightHalfElement(Element inner) : Element
{
    public override Fit Fit(Space space) => new HangingElement(label: null, inner, space.Width / 2).Fit(space);
}
