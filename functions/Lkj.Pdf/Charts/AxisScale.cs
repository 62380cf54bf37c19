using System.Globalization;

namespace Lkj.Pdf.Charts;

/// <summary>The values along an axis, from a round one at or below the least to a round one at or above the greatest.</summary>
internal sealed record AxisScale
{
    private const int MostSteps = 5;
    private static readonly double[] RoundSteps = [1, 2, 2.5, 5, 10];

    // Indonesian figures; the culture itself is not there under invariant globalization.
    private static readonly NumberFormatInfo Figures = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private AxisScale(double least, double greatest)
    {
        var step = RoundStep(greatest - least);
        Least = Math.Floor(least / step + 1e-9) * step;
        Greatest = Math.Ceiling(greatest / step - 1e-9) * step;
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((Greatest - Least) / step) + 1).Select(i => Least + i * step)];
    }

    public double Least { get; }

    public double Greatest { get; }

    /// <summary>The values that are written on the axis, ends included.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>An axis that holds zero and all these values.</summary>
    public static AxisScale FromZero(IEnumerable<decimal> values)
    {
        var all = values.Select(value => (double)value).Append(0).ToList();
        var (least, greatest) = (all.Min(), all.Max());
        return new AxisScale(least, greatest > least ? greatest : least + 1);
    }

    /// <summary>An axis that holds all these values and on which a threshold has at least a third of the room on either side.</summary>
    public static AxisScale Around(decimal threshold, IEnumerable<decimal> values)
    {
        var middle = (double)threshold;
        var all = values.Select(value => (double)value - middle).ToList();
        var (below, above) = (-Math.Min(0, all.DefaultIfEmpty().Min()), Math.Max(0, all.DefaultIfEmpty().Max()));
        var least = Math.Max(Math.Max(below, above), Math.Abs(middle) * 0.01 + 0.1) / 2;
        return new AxisScale(middle - Math.Max(below, least), middle + Math.Max(above, least));
    }

    /// <summary>Whether the axis reaches as far as a value.</summary>
    public bool Holds(decimal value) => (double)value >= Least && (double)value <= Greatest;

    /// <summary>How far along the axis a value stands: 0 at its beginning, 1 at its end.</summary>
    public double Share(double value) => (value - Least) / (Greatest - Least);

    /// <summary>A value of the axis as readers see it.</summary>
    public static string Text(double tick, string unit)
    {
        var figure = Math.Round(tick, 6).ToString("#,##0.######", Figures);
        return unit.Length == 0 ? figure : $"{figure}\u00A0{unit}";
    }

    private static double RoundStep(double range)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / MostSteps)));
        return power * RoundSteps.First(step => step * power * MostSteps >= range * 0.999);
    }
}
