namespace Lkj.Pdf;

/// <summary>How wide a column is: a number of points, a share of the space left, or as wide as its widest line.</summary>
public readonly record struct ColumnWidth
{
    /// <summary>What <see cref="Value"/> means.</summary>
    public enum Unit
    {
        /// <summary>Points, cell padding included.</summary>
        Points,

        /// <summary>A weight beside the other weights.</summary>
        Share,

        /// <summary>The widest line decides.</summary>
        Content,
    }

    private ColumnWidth(Unit kind, double value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>Which of the three.</summary>
    public Unit Kind { get; }

    /// <summary>Points or weight; not used for content.</summary>
    public double Value { get; }

    /// <summary>Exactly this many points, cell padding included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public static ColumnWidth Points(double points) => new(Unit.Points, Positive(points));

    /// <summary>
    /// A share of the width that the other columns leave, in proportion to the other weights, but never narrower than its
    /// longest word as long as the page allows.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public static ColumnWidth Weight(double weight) => new(Unit.Share, Positive(weight));

    /// <summary>As wide as the widest cell set on one line: for figures, which must not be broken. The head may wrap.</summary>
    public static ColumnWidth Fit { get; } = new(Unit.Content, 0);

    private static double Positive(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
