namespace Lkj.Pdf.Text;

/// <summary>One edge is ragged: as few lines as possible, of these the most even ones, and words divided only at need.</summary>
internal sealed class RaggedCost(double width) : LineCost(width)
{
    private const double PerLine = 1_000, PerDivision = 100;

    protected override double Shrink => 0;

    public override double Of(LineMeasure line, BreakKind follows)
    {
        var slack = Math.Max(0, Width - line.Width) / Width;
        return PerLine + (line.End == BreakKind.Line ? 0 : slack * slack) + (line.End == BreakKind.Hyphen ? PerDivision : 0);
    }
}
