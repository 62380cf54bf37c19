namespace Lkj.Pdf;

/// <summary>What a direction of a chart measures.</summary>
/// <param name="Name">What is measured, such as "Capaian"; no line for it when empty.</param>
public sealed record ChartAxis(string Name)
{
    /// <summary>The unit behind each figure of the axis, such as "%"; none when empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A value that divides good from bad, drawn as a dashed line; none when null.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>What the dashed line means, such as "Ambang 90 %".</summary>
    public string ThresholdLabel { get; init; } = "";

    /// <summary>The longest bar that a <see cref="BarChart"/> draws, to either side of zero; longer ones are cut, so that the others can be told apart. None is cut when null.</summary>
    public decimal? Longest { get; init; }

    internal IEnumerable<string> Texts => [Name, Unit, ThresholdLabel];
}
