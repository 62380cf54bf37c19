namespace Lkj.Pdf.Layout;

/// <summary>
/// What follows from the width of a column, kept for the width it was last asked for: an element is asked again on every page, nearly
/// always for the same width.
/// </summary>
internal sealed class PerWidth<T>(Func<double, T> compute)
{
    private (double Width, T Value)? _last;

    public T For(double width)
    {
        if (_last is not { } last || last.Width != width)
            _last = last = (width, compute(width));
        return last.Value;
    }
}
