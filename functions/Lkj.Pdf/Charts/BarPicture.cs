using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Charts;

/// <summary>A bar chart: key and threshold above, labels, bars and values in three columns, the axis below.</summary>
internal sealed class BarPicture : Picture
{
    private const int FewestBars = 4;
    private readonly PerWidth<BarLayout> _layout;
    private readonly int _first, _end;

    /// <exception cref="ArgumentException">There are no bars.</exception>
    public BarPicture(BarChart chart, Lettering letters)
    {
        if (chart.Bars.Count == 0)
            throw new ArgumentException($"Chart \"{chart.AlternativeText}\" has no bars; leave it out.");
        var values = chart.Bars.SelectMany(bar => new[] { bar.Value, bar.Second, bar.Target }).Append(chart.Axis.Threshold).OfType<decimal>();
        var scale = AxisScale.FromZero(chart.Axis.Longest is { } longest ? values.Select(value => Math.Clamp(value, -longest, longest)) : values);
        _layout = new PerWidth<BarLayout>(width => new BarLayout(chart, scale, letters, width));
        _end = chart.Bars.Count;
    }

    private BarPicture(BarPicture whole, int first, int end) => (_layout, _first, _end) = (whole._layout, first, end);

    public override Sketch Compose(double width) => _layout.For(width).Compose(_first, _end);

    public override (double Width, double Height) Measure(double width) => (width, _layout.For(width).Height(_first, _end));

    public override (Picture First, Picture Second)? Split(double width, double height)
    {
        var layout = _layout.For(width);
        var count = Math.Min(layout.BarsIn(height, _first), _end - _first - FewestBars);
        return count < FewestBars || layout.BarsIn(TallestUnsplit, _first) >= _end - _first
            ? null
            : (new BarPicture(this, _first, _first + count), new BarPicture(this, _first + count, _end));
    }
}
