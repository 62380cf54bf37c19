namespace Lkj.Pdf.Text;

/// <summary>What a line costs the looks of its paragraph.</summary>
internal abstract class LineCost(double width)
{
    // Sums of widths differ in the last bits.
    private const double Tolerance = 0.001;

    protected double Width { get; } = width;

    /// <summary>How much of its spaces a line may give up.</summary>
    protected abstract double Shrink { get; }

    public bool Allows(LineMeasure line) => line.Width - Shrink * line.SpaceWidth <= Width + Tolerance;

    /// <summary>The cost of a line behind a break of some kind.</summary>
    public abstract double Of(LineMeasure line, BreakKind follows);
}
