namespace Lkj.Pdf;

/// <summary>The size of an upright page in points (1/72 inch).</summary>
/// <param name="Width">The shorter side.</param>
/// <param name="Height">The longer side.</param>
public readonly record struct PageSize(double Width, double Height)
{
    /// <summary>210 x 297 mm (ISO 216).</summary>
    public static PageSize A4 { get; } = OfMillimetres(210, 297);

    /// <summary>215 x 330 mm, the folio of Indonesian offices.</summary>
    public static PageSize F4 { get; } = OfMillimetres(215, 330);

    /// <summary>A page measured in millimetres.</summary>
    public static PageSize OfMillimetres(double width, double height) => new(width * 72 / 25.4, height * 72 / 25.4);
}
