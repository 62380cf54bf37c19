namespace Lkj.Pdf.Charts;

/// <summary>What bars, second bars and target marks mean, drawn above them where a chart has more than bars.</summary>
internal sealed class BarKey(BarChart chart, Lettering letters)
{
    private const double Sample = 16, SampleGap = 5, EntryGap = 18, Height = 8;

    /// <summary>Adds the entries, wrapped to the width; answers where they end.</summary>
    public double AddTo(List<Shape> shapes, double width)
    {
        if (!chart.Bars.Any(bar => bar.Second is not null || bar.Target is not null))
            return 0;
        var (x, y) = (0.0, 0.0);
        foreach (var (name, sample) in Entries())
        {
            var lines = letters.Wrap(name, width - Sample - SampleGap);
            var entry = Sample + SampleGap + lines.Max(line => letters.Width(line));
            if (x > 0 && x + entry > width)
                (x, y) = (0, y + letters.LineHeight);
            shapes.AddRange(sample(x, y + (letters.LineHeight - Height) / 2));
            shapes.AddRange(letters.Lines(lines, x + Sample + SampleGap, y));
            y += (lines.Count - 1) * letters.LineHeight;
            x += entry + EntryGap;
        }

        return y + letters.LineHeight;
    }

    private IEnumerable<(string Name, Func<double, double, IEnumerable<Shape>> Sample)> Entries()
    {
        var theme = letters.Theme;
        if (chart.ValueName.Length > 0)
            yield return (chart.ValueName, (x, y) => [new Shape.Bar(x, y, Sample, Height, theme.Primary)]);
        if (chart.SecondName.Length > 0 && chart.Bars.Any(bar => bar.Second is not null))
            yield return (chart.SecondName, (x, y) => BarRow.Second(x, x + Sample, y, Height, theme));
        if (chart.TargetName.Length > 0 && chart.Bars.Any(bar => bar.Target is not null))
            yield return (chart.TargetName, (x, y) => BarRow.Target(x + Sample / 2, y, Height, theme));
    }
}
