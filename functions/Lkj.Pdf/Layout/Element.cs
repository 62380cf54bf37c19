namespace Lkj.Pdf.Layout;

/// <summary>
/// Something that can be set. It is immutable: it answers what of it fits into a space, and the answer draws itself or is
/// thrown away.
/// </summary>
internal abstract class Element
{
    public abstract Fit Fit(Space space);
}
