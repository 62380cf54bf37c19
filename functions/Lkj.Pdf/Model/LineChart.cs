namespace Lkj.Pdf;

/// <summary>Up to three lines over places in time, told apart by dashes, marks and the names at their ends.</summary>
/// <param name="AlternativeText">What the chart shows, for who cannot see it.</param>
/// <param name="Places">The labels from left to right, such as months.</param>
/// <param name="Series">One to three series with as many values as there are places.</param>
public sealed record LineChart(string AlternativeText, IReadOnlyList<string> Places, params IReadOnlyList<ChartSeries> Series) : Drawing(AlternativeText)
{
    /// <summary>What the height of a line means.</summary>
    public ChartAxis Axis { get; init; } = new("");

    internal override IEnumerable<string> Texts => Places.Concat(Series.SelectMany(series => new[] { series.Name, series.LastText })).Concat(Axis.Texts);
}
