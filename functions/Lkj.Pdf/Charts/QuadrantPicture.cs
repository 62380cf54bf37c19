namespace Lkj.Pdf.Charts;

/// <summary>
/// A quadrant chart. The names of the quadrants stand in bands above and below the field of the points, so that no point
/// can lie under them.
/// </summary>
internal sealed class QuadrantPicture : Picture
{
    private const double WidestPlot = 400, FieldHeight = 210, Gap = 8, Band = 5, Dot = 2.4, Hairline = 0.5;
    private readonly QuadrantChart _chart;
    private readonly Lettering _letters;
    private readonly decimal _thresholdAcross, _thresholdUp;
    private readonly AxisScale _across, _up;

    /// <exception cref="ArgumentException">An axis has no threshold.</exception>
    public QuadrantPicture(QuadrantChart chart, Lettering letters)
    {
        (_chart, _letters) = (chart, letters);
        if (chart.Across.Threshold is not { } across || chart.Up.Threshold is not { } up)
            throw new ArgumentException($"Chart \"{chart.AlternativeText}\" needs a threshold on each axis.");
        (_thresholdAcross, _thresholdUp) = (across, up);
        _across = AxisScale.Around(across, chart.Points.Select(point => point.X));
        _up = AxisScale.Around(up, chart.Points.Select(point => point.Y));
    }

    public override Sketch Compose(double width)
    {
        var ticks = _up.Ticks.Select(tick => AxisScale.Text(tick, _chart.Up.Unit)).ToList();
        var overhang = _across.Ticks.Max(tick => _letters.Width(AxisScale.Text(tick, _chart.Across.Unit))) / 2;
        var left = Math.Max(ticks.Max(tick => _letters.Width(tick)) + Gap, overhang);
        var plot = new PlotColumn(left, left + Math.Min(WidestPlot, width - left - overhang), _across);
        var shapes = new List<Shape>();
        var name = _letters.Wrap(_chart.Up.Name, width);
        shapes.AddRange(_letters.Lines(name, 0, 0, colour: _letters.Theme.Muted));
        var middle = plot.X(_thresholdAcross);
        var (upperLeft, upperRight) = (Name(_chart.UpperLeft, middle - plot.Left), Name(_chart.UpperRight, plot.Right - middle));
        var (lowerLeft, lowerRight) = (Name(_chart.LowerLeft, middle - plot.Left), Name(_chart.LowerRight, plot.Right - middle));
        var top = (name.Count + 0.5) * _letters.LineHeight;
        var field = top + Math.Max(upperLeft.Count, upperRight.Count) * _letters.LineHeight + 2 * Band;
        var fieldEnd = field + FieldHeight;
        var bottom = fieldEnd + Math.Max(lowerLeft.Count, lowerRight.Count) * _letters.LineHeight + 2 * Band;
        double Y(double value) => field + FieldHeight * (1 - _up.Share(value));
        AddGround(shapes, plot, middle, top, Y((double)_thresholdUp), bottom);
        plot.AddGrid(shapes, field, fieldEnd, _letters.Theme);
        foreach (var (tick, text) in _up.Ticks.Zip(ticks))
        {
            shapes.Add(new Shape.Bar(plot.Left, Y(tick) - Hairline / 2, plot.Width, Hairline, _letters.Theme.Line));
            shapes.AddRange(_letters.Lines([text], plot.Left - Gap, Y(tick) - _letters.LineHeight / 2, Alignment.Right, colour: _letters.Theme.Muted));
        }

        AddName(shapes, upperLeft, plot.Left + Band, top + Band, Alignment.Left);
        AddName(shapes, upperRight, plot.Right - Band, top + Band, Alignment.Right);
        AddName(shapes, lowerLeft, plot.Left + Band, bottom - Band - lowerLeft.Count * _letters.LineHeight, Alignment.Left);
        AddName(shapes, lowerRight, plot.Right - Band, bottom - Band - lowerRight.Count * _letters.LineHeight, Alignment.Right);
        shapes.AddRange(Threshold.Line([new Point(middle, top), new Point(middle, bottom)], _letters.Theme));
        shapes.AddRange(Threshold.Line([new Point(plot.Left, Y((double)_thresholdUp)), new Point(plot.Right, Y((double)_thresholdUp))], _letters.Theme));
        AddPoints(shapes, new LabelField(plot.Left, field, plot.Right, fieldEnd), plot, Y);
        var end = plot.AddTicks(shapes, bottom, _chart.Across, _letters);
        return new Sketch(plot.Right + overhang, end, shapes);
    }

    private IReadOnlyList<string> Name(string name, double width) => _letters.Wrap(name, width - 2 * Band, bold: true);

    private void AddName(List<Shape> shapes, IReadOnlyList<string> lines, double x, double top, Alignment alignment) =>
        shapes.AddRange(_letters.Lines(lines, x, top, alignment, bold: true, _letters.Theme.Primary));

    // The best and the worst quadrant are tinted; names tell them apart.
    private void AddGround(List<Shape> shapes, PlotColumn plot, double middle, double top, double across, double bottom)
    {
        var theme = _letters.Theme;
        shapes.Add(new Shape.Bar(middle, top, plot.Right - middle, across - top, theme.Tint));
        shapes.Add(new Shape.Bar(plot.Left, across, middle - plot.Left, bottom - across, theme.Tint));
        foreach (var y in new[] { top, bottom })
            shapes.Add(new Shape.Bar(plot.Left, y - Hairline / 2, plot.Width, Hairline, theme.Muted));
    }

    private void AddPoints(List<Shape> shapes, LabelField field, PlotColumn plot, Func<double, double> y)
    {
        var places = _chart.Points.Select(point => new Point(plot.X(point.X), y((double)point.Y))).ToList();
        foreach (var place in places)
            field.Occupy(place.X - Dot, place.Y - Dot, 2 * Dot, 2 * Dot);
        foreach (var (i, place) in places.Index())
        {
            var number = AxisScale.Text(i + 1, "");
            var (width, height) = (_letters.Width(number, bold: true), _letters.LineHeight);
            var at = field.Place(place, width, height) ?? throw new LayoutException(
                $"Chart \"{Layout.Excerpt.Of(_chart.AlternativeText)}\"", $"there is no room for the numbers of {places.Count} points");
            if (LabelField.IsFar(place, at, width, height))
                shapes.Add(new Shape.Stroke([place, new Point(Math.Clamp(place.X, at.X, at.X + width), Math.Clamp(place.Y, at.Y, at.Y + height))], Hairline, _letters.Theme.Muted));
            shapes.AddRange(_letters.Lines([number], at.X, at.Y, bold: true));
        }

        var circle = LineMark.All(_letters.Theme)[0];
        shapes.AddRange(places.Select(circle.At));
    }
}
