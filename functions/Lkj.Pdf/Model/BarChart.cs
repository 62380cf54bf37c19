namespace Lkj.Pdf;

/// <summary>
/// Horizontal bars with their labels at the left and their values at the right. A chart of many bars goes on overleaf with
/// its axis repeated.
/// </summary>
/// <param name="AlternativeText">What the chart shows, for who cannot see it.</param>
/// <param name="Bars">At least one, from top to bottom.</param>
public sealed record BarChart(string AlternativeText, params IReadOnlyList<ChartBar> Bars) : Drawing(AlternativeText)
{
    /// <summary>What the length of a bar means.</summary>
    public ChartAxis Axis { get; init; } = new("");

    /// <summary>The name of the bars in the key, which is drawn where bars have a second one or a target.</summary>
    public string ValueName { get; init; } = "";

    /// <summary>The name of second bars in the key.</summary>
    public string SecondName { get; init; } = "";

    /// <summary>The name of target marks in the key.</summary>
    public string TargetName { get; init; } = "";

    internal override IEnumerable<string> Texts =>
        Bars.SelectMany(bar => new[] { bar.Label, bar.Text, bar.SecondText, bar.TargetText }).Concat(Axis.Texts).Concat([ValueName, SecondName, TargetName]);
}
