namespace Lkj.Pdf.Charts;

/// <summary>The words at the end of a line of a chart: its name and its last value, or what the threshold means.</summary>
internal sealed record LineEnd(IReadOnlyList<string> Name, IReadOnlyList<string> Last, Rgb Colour, double Width, double Height)
{
    /// <summary>The last value; none for a line without values.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the last value stands; nowhere for the threshold, which goes from edge to edge.</summary>
    public int? Place { get; init; }

    /// <summary>The ends of all lines, the threshold last.</summary>
    public static IReadOnlyList<LineEnd> Of(LineChart chart, Lettering letters, double width)
    {
        var ends = chart.Series.Zip(LineMark.All(letters.Theme), (series, mark) =>
        {
            var place = series.Values.ToList().FindLastIndex(value => value is not null);
            var end = Of(series.Name, series.LastText, mark.Colour, letters, width);
            return place < 0 ? end : end with { Value = series.Values[place], Place = place };
        });
        return chart.Axis is { Threshold: { } threshold, ThresholdLabel.Length: > 0 }
            ? [.. ends, Of(chart.Axis.ThresholdLabel, "", letters.Theme.AccentText, letters, width) with { Value = threshold }]
            : [.. ends];
    }

    public IEnumerable<Shape> Words(Lettering letters, double x, double top) =>
        [.. letters.Lines(Name, x, top, colour: Colour), .. letters.Lines(Last, x, top + Name.Count * letters.LineHeight, bold: true, colour: Colour)];

    private static LineEnd Of(string name, string last, Rgb colour, Lettering letters, double width)
    {
        var (names, lasts) = (letters.Wrap(name, width), letters.Wrap(last, width, bold: true));
        var widest = names.Select(line => letters.Width(line)).Concat(lasts.Select(line => letters.Width(line, bold: true))).DefaultIfEmpty().Max();
        return new LineEnd(names, lasts, colour, widest, (names.Count + lasts.Count) * letters.LineHeight);
    }
}
