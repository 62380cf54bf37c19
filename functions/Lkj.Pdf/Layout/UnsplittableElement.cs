namespace Lkj.Pdf.Layout;

/// <summary>An element that stands on one page or not at all.</summary>
internal sealed class UnsplittableElement(Element inner, string name) : Element
{
    public override Fit Fit(Space space) => inner.Fit(space) is Fit.Whole whole
        ? whole
        : new Fit.Nothing(name, $"must not be split and does not fit into {space.Height:0.#} pt");
}
