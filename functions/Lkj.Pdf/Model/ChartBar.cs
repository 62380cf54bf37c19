namespace Lkj.Pdf;

/// <summary>One line of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What is measured; long labels are wrapped.</param>
/// <param name="Value">The length of the bar; no bar when null.</param>
/// <param name="Text">The value as readers see it, such as "92,71 %" or "tidak dapat dihitung".</param>
public sealed record ChartBar(string Label, decimal? Value, string Text)
{
    /// <summary>The length of a second, lighter bar; none when null.</summary>
    public decimal? Second { get; init; }

    /// <summary>The second value as readers see it; no second line when empty.</summary>
    public string SecondText { get; init; } = "";

    /// <summary>Where the value should have been, as a mark across the bar; none when null.</summary>
    public decimal? Target { get; init; }

    /// <summary>The target as readers see it.</summary>
    public string TargetText { get; init; } = "";
}
