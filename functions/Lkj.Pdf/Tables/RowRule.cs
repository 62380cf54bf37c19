namespace Lkj.Pdf.Tables;

/// <summary>A line between rows.</summary>
internal readonly record struct RowRule(double Thickness, Rgb Colour);
