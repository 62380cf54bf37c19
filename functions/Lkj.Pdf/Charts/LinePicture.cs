namespace Lkj.Pdf.Charts;

/// <summary>A line chart: figures of the axis at the left, places below, the name of each line at its end.</summary>
internal sealed class LinePicture : Picture
{
    private const double Gap = 8, LabelGap = 4, LeastHeight = 150, LabelShare = 0.3, Inset = 6, Hairline = 0.5;
    private readonly LineChart _chart;
    private readonly Lettering _letters;
    private readonly AxisScale _scale;
    private readonly IReadOnlyList<string> _ticks;

    /// <exception cref="ArgumentException">Not one to three series, or one with more or fewer values than there are places.</exception>
    public LinePicture(LineChart chart, Lettering letters)
    {
        (_chart, _letters) = (chart, letters);
        if (chart.Series.Count is < 1 or > 3 || chart.Places.Count == 0 || chart.Series.Any(series => series.Values.Count != chart.Places.Count))
            throw new ArgumentException($"Chart \"{chart.AlternativeText}\" needs one to three series with a value for each of its {chart.Places.Count} places.");
        _scale = AxisScale.FromZero(chart.Series.SelectMany(series => series.Values).Append(chart.Axis.Threshold).OfType<decimal>());
        _ticks = [.. _scale.Ticks.Select(tick => AxisScale.Text(tick, chart.Axis.Unit))];
    }

    public override Sketch Compose(double width)
    {
        var left = _ticks.Max(tick => _letters.Width(tick)) + Gap;
        var ends = LineEnd.Of(_chart, _letters, LabelShare * width);
        var right = width - ends.Max(end => end.Width) - 3 * Gap;
        var shapes = new List<Shape>();
        var name = _letters.Wrap(_chart.Axis.Name, width);
        shapes.AddRange(_letters.Lines(name, 0, 0, colour: _letters.Theme.Muted));
        var top = (name.Count + 0.75) * _letters.LineHeight;
        var height = Math.Max(LeastHeight, ends.Sum(end => end.Height + LabelGap));
        double Y(decimal value) => top + height * (1 - _scale.Share((double)value));
        AddGrid(shapes, left, right, top, height);
        if (_chart.Axis.Threshold is { } threshold)
            shapes.AddRange(Threshold.Line([new Point(left, Y(threshold)), new Point(right, Y(threshold))], _letters.Theme));
        var slot = (right - left - 2 * Inset) / _chart.Places.Count;
        double X(int place) => left + Inset + (place + 0.5) * slot;
        foreach (var (series, mark) in _chart.Series.Zip(LineMark.All(_letters.Theme)))
            AddLine(shapes, series, mark, X, Y);
        AddEnds(shapes, ends, right, width, top, height, X, Y);
        return new Sketch(width, AddPlaces(shapes, top + height, width, slot, X), shapes);
    }

    private void AddGrid(List<Shape> shapes, double left, double right, double top, double height)
    {
        foreach (var (tick, text) in _scale.Ticks.Zip(_ticks))
        {
            var y = top + height * (1 - _scale.Share(tick));
            var (thickness, colour) = tick == 0 ? (2 * Hairline, _letters.Theme.Muted) : (Hairline, _letters.Theme.Line);
            shapes.Add(new Shape.Bar(left, y - thickness / 2, right - left, thickness, colour));
            shapes.AddRange(_letters.Lines([text], left - Gap, y - _letters.LineHeight / 2, Alignment.Right, colour: _letters.Theme.Muted));
        }
    }

    private static void AddLine(List<Shape> shapes, ChartSeries series, LineMark mark, Func<int, double> x, Func<decimal, double> y)
    {
        var run = new List<Point>();
        foreach (var (place, value) in series.Values.Index())
        {
            if (value is { } known)
                run.Add(new Point(x(place), y(known)));
            if (value is not null && place < series.Values.Count - 1)
                continue;
            if (run.Count > 1)
                shapes.Add(mark.Stroke([.. run]));
            shapes.AddRange(run.Select(mark.At));
            run.Clear();
        }
    }

    private void AddEnds(List<Shape> shapes, IReadOnlyList<LineEnd> ends, double right, double width, double top, double height, Func<int, double> x, Func<decimal, double> y)
    {
        var middles = ends.Select(end => (end.Value is { } value ? y(value) : top + height, end.Height + LabelGap)).ToList();
        var edges = Spread.Apart(middles, top - _letters.LineHeight / 2, top + height + _letters.LineHeight / 2);
        foreach (var (i, end) in ends.Index())
        {
            var labelX = width - ends.Max(each => each.Width);
            var labelTop = edges[i] + LabelGap / 2;
            if (end.Value is { } value)
            {
                var from = end.Place is { } place ? x(place) + LineMark.Radius + 2 : right;
                shapes.Add(new Shape.Stroke([new Point(from, y(value)), new Point(right + Gap, y(value)), new Point(labelX - 3, labelTop + _letters.LineHeight / 2)], Hairline, end.Colour));
            }

            shapes.AddRange(end.Words(_letters, labelX, labelTop));
        }
    }

    private double AddPlaces(List<Shape> shapes, double bottom, double width, double slot, Func<int, double> x)
    {
        var places = _chart.Places;
        var every = Spread.Every(places.Count, places.Max(place => _letters.Width(place)), slot);
        var room = Math.Min(every * slot - 2, 2 * Math.Min(x(0), width - x(places.Count - 1)));
        var top = bottom + _letters.LineHeight * 0.75;
        var most = 1;
        for (var i = 0; i < places.Count; i += every)
        {
            var lines = _letters.Wrap(places[i], room);
            shapes.AddRange(_letters.Lines(lines, x(i), top, Alignment.Center, colour: _letters.Theme.Muted));
            most = Math.Max(most, lines.Count);
        }

        return top + most * _letters.LineHeight;
    }
}
