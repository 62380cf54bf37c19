namespace Lkj.Pdf.Charts;

/// <summary>A label, its bars, and its values one below the other.</summary>
internal sealed class BarRow
{
    private const double Inset = 1.2, Overhang = 1.5, CutFromEnd = 12, CutWidth = 3, CutSlant = 3;
    private readonly ChartBar _bar;
    private readonly Lettering _letters;
    private readonly IReadOnlyList<string> _label, _value, _second, _target;

    public BarRow(ChartBar bar, Lettering letters, double labelWidth, double valueWidth)
    {
        _bar = bar;
        _letters = letters;
        _label = letters.Wrap(bar.Label, labelWidth);
        _value = letters.Wrap(bar.Text, valueWidth, bold: true);
        _second = letters.Wrap(bar.SecondText, valueWidth);
        _target = letters.Wrap(bar.TargetText, valueWidth);
    }

    public double Height => Math.Max(1, Math.Max(_label.Count, SecondLine + SecondLines + _target.Count)) * _letters.LineHeight;

    private int SecondLine => Math.Max(1, _value.Count);

    // A second bar without words needs its line all the same.
    private int SecondLines => Math.Max(_second.Count, _bar.Second is null ? 0 : 1);

    /// <summary>How wide the values of a bar are where none is wrapped.</summary>
    public static Func<ChartBar, double> ValueWidth(Lettering letters) => bar =>
        Math.Max(letters.Width(bar.Text, bold: true), Math.Max(letters.Width(bar.SecondText), letters.Width(bar.TargetText)));

    public void AddTo(List<Shape> shapes, PlotColumn plot, double width, double y)
    {
        var (theme, line) = (_letters.Theme, _letters.LineHeight);
        var ySecond = y + SecondLine * line;
        shapes.AddRange(_letters.Lines(_label, 0, y));
        if (_bar.Value is { } value)
            AddBar(shapes, plot, value, y, theme.Primary);
        if (_bar.Second is { } second)
            shapes.AddRange(Second(plot.X(0), plot.X(second), ySecond + Inset, line - 2 * Inset, theme));
        if (_bar.Target is { } target)
            shapes.AddRange(Target(plot.X(target), y + Inset - Overhang, line - 2 * Inset + 2 * Overhang, theme));
        shapes.AddRange(_letters.Lines(_value, width, y, Alignment.Right, bold: true));
        shapes.AddRange(_letters.Lines(_second, width, ySecond, Alignment.Right));
        shapes.AddRange(_letters.Lines(_target, width, ySecond + SecondLines * line, Alignment.Right, colour: theme.Muted));
    }

    /// <summary>A second bar: light with a dark edge.</summary>
    public static IEnumerable<Shape> Second(double from, double to, double y, double height, Theme theme) =>
        Frame.Of(Math.Min(from, to), y, Math.Abs(to - from), height, theme.Tint, theme.Primary);

    /// <summary>A target mark: an upright stroke on a white ground, which shows beside a bar and on it.</summary>
    public static IEnumerable<Shape> Target(double x, double y, double height, Theme theme) =>
        [new Shape.Bar(x - 2, y, 4, height, theme.OnPrimary), new Shape.Bar(x - 1, y, 2, height, theme.Text)];

    /// <summary>A slanted gap in a bar: it is longer than it is drawn.</summary>
    private static Shape.Area Cut(double x, double y, double height, Rgb ground) =>
        new([new Point(x, y), new Point(x + CutWidth, y), new Point(x + CutWidth - CutSlant, y + height), new Point(x - CutSlant, y + height)], ground);

    private void AddBar(List<Shape> shapes, PlotColumn plot, decimal value, double y, Rgb colour)
    {
        var (zero, end) = (plot.X(0), plot.X(value));
        var height = _letters.LineHeight - 2 * Inset;
        shapes.Add(new Shape.Bar(Math.Min(zero, end), y + Inset, Math.Abs(end - zero), height, colour));
        if (!plot.Scale.Holds(value))
            shapes.Add(Cut(end - Math.Sign(value) * CutFromEnd, y + Inset, height, _letters.Theme.OnPrimary));
    }
}
