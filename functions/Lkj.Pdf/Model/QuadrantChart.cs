namespace Lkj.Pdf;

/// <summary>
/// Points between two axes, whose thresholds divide the plane into four named quadrants. Points bear their numbers, from 1
/// in the given order, under which a table beside the chart names them.
/// </summary>
/// <param name="AlternativeText">What the chart shows, for who cannot see it.</param>
/// <param name="Points">The points: X to the right, Y up, in the units of the axes.</param>
public sealed record QuadrantChart(string AlternativeText, params IReadOnlyList<(decimal X, decimal Y)> Points) : Drawing(AlternativeText)
{
    /// <summary>What is measured to the right. It must have a threshold.</summary>
    public required ChartAxis Across { get; init; }

    /// <summary>What is measured upwards. It must have a threshold.</summary>
    public required ChartAxis Up { get; init; }

    /// <summary>The name of the quadrant where both values are high.</summary>
    public required string UpperRight { get; init; }

    /// <summary>The name of the quadrant where only the upward value is high.</summary>
    public required string UpperLeft { get; init; }

    /// <summary>The name of the quadrant where only the value to the right is high.</summary>
    public required string LowerRight { get; init; }

    /// <summary>The name of the quadrant where both values are low.</summary>
    public required string LowerLeft { get; init; }

    internal override IEnumerable<string> Texts => [.. Across.Texts, .. Up.Texts, UpperRight, UpperLeft, LowerRight, LowerLeft];
}
