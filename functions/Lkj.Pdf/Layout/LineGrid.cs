namespace Lkj.Pdf.Layout;

/// <summary>The vertical measures of lines of one style.</summary>
/// <param name="Height">From one baseline to the next.</param>
/// <param name="Baseline">From the top of a line to its baseline.</param>
internal readonly record struct LineGrid(double Height, double Baseline)
{
    /// <summary>Lines whose letters stand in the middle of their height.</summary>
    public static LineGrid Of(TextStyle style, double leading)
    {
        var metrics = style.Face.Metrics;
        var (ascent, descent) = (metrics.Ascent * style.Size / 1000, metrics.Descent * style.Size / 1000);
        var height = style.Size * leading;
        return new LineGrid(height, (height + ascent + descent) / 2);
    }
}
