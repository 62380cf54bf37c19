namespace Lkj.Pdf.Charts;

/// <summary>A bar chart fitted to a width; the pages that it goes over share it.</summary>
internal sealed class BarLayout
{
    private const double Gap = 8, RowGap = 7, KeyGap = 5, LabelShare = 0.38, ValueShare = 0.24;
    private readonly BarChart _chart;
    private readonly Lettering _letters;
    private readonly double _width;
    private readonly PlotColumn _plot;
    private readonly IReadOnlyList<BarRow> _rows;
    private readonly double[] _tops;
    private readonly List<Shape> _head = [];
    private readonly double _headHeight, _footHeight;

    public BarLayout(BarChart chart, AxisScale scale, Lettering letters, double width)
    {
        (_chart, _letters, _width) = (chart, letters, width);
        // The first and the last figure of the axis reach out of the plot by half their width.
        var overhang = scale.Ticks.Max(tick => letters.Width(AxisScale.Text(tick, chart.Axis.Unit))) / 2 - Gap;
        var labels = Math.Max(overhang, Math.Min(LabelShare * width, chart.Bars.Max(bar => letters.Width(bar.Label))));
        var values = Math.Max(overhang, Math.Min(ValueShare * width, chart.Bars.Max(BarRow.ValueWidth(letters))));
        _plot = new PlotColumn(labels + Gap, width - values - Gap, scale);
        _rows = [.. chart.Bars.Select(bar => new BarRow(bar, letters, labels, values))];
        _tops = RunningSum.Of(_rows.Select(row => row.Height + RowGap));
        var key = new BarKey(chart, letters).AddTo(_head, width);
        _headHeight = AddThresholdLabel(key > 0 ? key + KeyGap : 0);
        _footHeight = _plot.AddTicks([], 0, chart.Axis, letters);
    }

    /// <summary>The height of a chart of some bars.</summary>
    public double Height(int first, int end) => _headHeight + _tops[end] - _tops[first] + _footHeight;

    /// <summary>How many bars from one on make a chart no higher than this.</summary>
    public int BarsIn(double height, int first) => RunningSum.CountIn(_tops, first, height - _headHeight - _footHeight);

    public Sketch Compose(int first, int end)
    {
        var shapes = new List<Shape>(_head);
        var bottom = Height(first, end) - _footHeight;
        _plot.AddGrid(shapes, _headHeight, bottom, _letters.Theme);
        _plot.AddZero(shapes, _headHeight, bottom, _letters.Theme);
        for (var i = first; i < end; i++)
            _rows[i].AddTo(shapes, _plot, _width, _headHeight + RowGap / 2 + _tops[i] - _tops[first]);

        if (_chart.Axis.Threshold is { } threshold)
            shapes.AddRange(Threshold.Line([new Point(_plot.X(threshold), _headHeight), new Point(_plot.X(threshold), bottom)], _letters.Theme));
        return new Sketch(_width, _plot.AddTicks(shapes, bottom, _chart.Axis, _letters), shapes);
    }

    private double AddThresholdLabel(double y)
    {
        if (_chart.Axis.Threshold is not { } threshold || _chart.Axis.ThresholdLabel.Length == 0)
            return y;
        var lines = _letters.Wrap(_chart.Axis.ThresholdLabel, _plot.Width);
        var half = lines.Max(line => _letters.Width(line)) / 2;
        var middle = Spread.Within(_plot.X(threshold), half, _plot.Left, _plot.Right);
        _head.AddRange(_letters.Lines(lines, middle, y, Alignment.Center, colour: _letters.Theme.AccentText));
        return y + lines.Count * _letters.LineHeight;
    }
}
