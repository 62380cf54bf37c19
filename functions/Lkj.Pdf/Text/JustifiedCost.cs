namespace Lkj.Pdf.Text;

/// <summary>
/// Both edges are even, so the cost is how far spaces depart from their natural width, growing with the cube as the eye's
/// displeasure does; hyphens cost, two in a row cost more.
/// </summary>
internal sealed class JustifiedCost(double width) : LineCost(width)
{
    private const double Hyphen = 80, HyphenAgain = 3_000, Stretch = 0.6;

    protected override double Shrink => 0.12;

    public override double Of(LineMeasure line, BreakKind follows)
    {
        if (line.End == BreakKind.Line)
            return line.Width <= Width ? 0 : 10;
        var slack = Width - line.Width;
        var room = line.SpaceWidth * (slack < 0 ? Shrink : Stretch);
        // A line of one word cannot be widened at all: it stays ragged, at the cost of a very loose line.
        var ratio = room > 0 ? Math.Abs(slack) / room : slack / (Width * 0.05) + 3;
        var badness = 100 * ratio * ratio * ratio;
        var hyphens = line.End != BreakKind.Hyphen ? 0 : follows == BreakKind.Hyphen ? HyphenAgain : Hyphen;
        return (10 + badness) * (10 + badness) + hyphens * hyphens;
    }
}
