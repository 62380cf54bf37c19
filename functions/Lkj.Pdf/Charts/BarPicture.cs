namespace Lkj.Pdf.Charts;

/// <summary>A bar chart: key and threshold above, labels, bars and values in three columns, the axis below.</summary>
internal sealed class BarPicture : Picture
{
    private const double Gap = 8, RowGap = 7, KeyGap = 5, LabelShare = 0.38, ValueShare = 0.24;
    private const int FewestBars = 4;
    private readonly BarChart _chart;
    private readonly Lettering _letters;
    private readonly AxisScale _scale;
    private readonly int _first, _end;

    /// <exception cref="ArgumentException">There are no bars.</exception>
    public BarPicture(BarChart chart, Lettering letters)
        : this(chart, letters, AxisScale.FromZero(Values(chart)), 0, chart.Bars.Count)
    {
        if (chart.Bars.Count == 0)
            throw new ArgumentException($"Chart \"{chart.AlternativeText}\" has no bars; leave it out.");
    }

    private BarPicture(BarChart chart, Lettering letters, AxisScale scale, int first, int end) =>
        (_chart, _letters, _scale, _first, _end) = (chart, letters, scale, first, end);

    private IEnumerable<ChartBar> Bars => _chart.Bars.Skip(_first).Take(_end - _first);

    public override Sketch Compose(double width)
    {
        // The first and the last figure of the axis reach out of the plot by half their width.
        var overhang = _scale.Ticks.Max(tick => _letters.Width(AxisScale.Text(tick, _chart.Axis.Unit))) / 2 - Gap;
        var labels = Math.Max(overhang, Math.Min(LabelShare * width, _chart.Bars.Max(bar => _letters.Width(bar.Label))));
        var values = Math.Max(overhang, Math.Min(ValueShare * width, _chart.Bars.Max(BarRow.ValueWidth(_letters))));
        var plot = new PlotColumn(labels + Gap, width - values - Gap, _scale);
        var rows = Bars.Select(bar => new BarRow(bar, _letters, labels, values)).ToList();
        var shapes = new List<Shape>();
        var key = new BarKey(_chart, _letters);
        var y = key.AddTo(shapes, width);
        y += y > 0 ? KeyGap : 0;
        y = AddThresholdLabel(shapes, plot, y);
        var bottom = y + rows.Sum(row => row.Height) + RowGap * rows.Count;
        plot.AddGrid(shapes, y, bottom, _letters.Theme);
        plot.AddZero(shapes, y, bottom, _letters.Theme);
        var top = y;
        y += RowGap / 2;
        foreach (var row in rows)
        {
            row.AddTo(shapes, plot, width, y);
            y += row.Height + RowGap;
        }

        if (_chart.Axis.Threshold is { } threshold)
            shapes.AddRange(Threshold.Line([new Point(plot.X(threshold), top), new Point(plot.X(threshold), bottom)], _letters.Theme));
        y = plot.AddTicks(shapes, bottom, _chart.Axis, _letters);
        return new Sketch(width, y, shapes);
    }

    public override (Picture First, Picture Second)? Split(double width, double height)
    {
        if (Compose(width).Height <= TallestUnsplit)
            return null;
        for (var at = _end - FewestBars; at >= _first + FewestBars; at--)
        {
            var first = new BarPicture(_chart, _letters, _scale, _first, at);
            if (first.Compose(width).Height <= height)
                return (first, new BarPicture(_chart, _letters, _scale, at, _end));
        }

        return null;
    }

    private double AddThresholdLabel(List<Shape> shapes, PlotColumn plot, double y)
    {
        if (_chart.Axis.Threshold is not { } threshold || _chart.Axis.ThresholdLabel.Length == 0)
            return y;
        var lines = _letters.Wrap(_chart.Axis.ThresholdLabel, plot.Width);
        var half = lines.Max(line => _letters.Width(line)) / 2;
        var middle = Spread.Within(plot.X(threshold), half, plot.Left, plot.Right);
        shapes.AddRange(_letters.Lines(lines, middle, y, Alignment.Center, colour: _letters.Theme.AccentText));
        return y + lines.Count * _letters.LineHeight;
    }

    private static IEnumerable<decimal> Values(BarChart chart) =>
        chart.Bars.SelectMany(bar => new[] { bar.Value, bar.Second, bar.Target }).Append(chart.Axis.Threshold).OfType<decimal>();
}
