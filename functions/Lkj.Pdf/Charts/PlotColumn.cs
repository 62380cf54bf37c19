namespace Lkj.Pdf.Charts;

/// <summary>The part of a bar chart where bars lie: between two edges, along a scale.</summary>
internal sealed record PlotColumn(double Left, double Right, AxisScale Scale)
{
    private const double Hairline = 0.5, TickGap = 3;

    public double Width => Right - Left;

    /// <summary>Where a value stands; at the end of the plot where the axis does not reach as far.</summary>
    public double X(decimal value) => At(Math.Clamp((double)value, Scale.Least, Scale.Greatest));

    /// <summary>A line at each round value.</summary>
    public void AddGrid(List<Shape> shapes, double top, double bottom, Theme theme) =>
        shapes.AddRange(Scale.Ticks.Select(tick => new Shape.Bar(At(tick) - Hairline / 2, top, Hairline, bottom - top, theme.Line)));

    /// <summary>The line that bars begin at.</summary>
    public void AddZero(List<Shape> shapes, double top, double bottom, Theme theme) => shapes.Add(new Shape.Bar(At(0) - Hairline, top, 2 * Hairline, bottom - top, theme.Muted));

    /// <summary>The round values below the bars, as many as have room, and the name of the axis; answers where they end.</summary>
    public double AddTicks(List<Shape> shapes, double top, ChartAxis axis, Lettering letters)
    {
        var y = top + TickGap;
        var texts = Scale.Ticks.Select(tick => AxisScale.Text(tick, axis.Unit)).ToList();
        var widest = texts.Max(text => letters.Width(text));
        var every = Spread.Every(texts.Count, widest, Width / Math.Max(1, texts.Count - 1));
        for (var i = 0; i < texts.Count; i += every)
            shapes.AddRange(letters.Lines([texts[i]], At(Scale.Ticks[i]), y, Alignment.Center, colour: letters.Theme.Muted));

        y += letters.LineHeight;
        var name = letters.Wrap(axis.Name, Width);
        shapes.AddRange(letters.Lines(name, (Left + Right) / 2, y, Alignment.Center, colour: letters.Theme.Muted));
        return y + name.Count * letters.LineHeight;
    }

    public double At(double value) => Left + Scale.Share(value) * Width;
}
