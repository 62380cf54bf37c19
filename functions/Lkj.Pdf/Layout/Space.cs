namespace Lkj.Pdf.Layout;

/// <summary>The room that an element is offered, in points.</summary>
internal readonly record struct Space(double Width, double Height)
{
    // Sums of many heights differ from their product in the last bits; a page is no fuller for that.
    private const double Tolerance = 0.001;

    /// <summary>
    /// Whether elements may be parted that should stay together: the way out where a chain of them is higher than a page.
    /// </summary>
    public bool MayPart { get; init; }

    /// <summary>The part by which white space between elements is closed up; none at zero.</summary>
    public double Tightening { get; init; }

    /// <summary>Whether something of this height fits.</summary>
    public bool Holds(double height) => height <= Height + Tolerance;
}
