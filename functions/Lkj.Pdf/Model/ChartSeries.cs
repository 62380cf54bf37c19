namespace Lkj.Pdf;

/// <summary>One line of a <see cref="LineChart"/>.</summary>
/// <param name="Name">What it shows; it stands at the end of the line.</param>
/// <param name="Values">One value for each place of the chart; where it is null the line is broken.</param>
public sealed record ChartSeries(string Name, params IReadOnlyList<decimal?> Values)
{
    /// <summary>The last value as readers see it, below the name; none when empty.</summary>
    public string LastText { get; init; } = "";
}
