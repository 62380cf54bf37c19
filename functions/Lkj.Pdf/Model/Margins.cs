namespace Lkj.Pdf;

/// <summary>The white space around the text in points. Running head and foot stand inside it.</summary>
/// <param name="Left">At the binding.</param>
/// <param name="Top">Above the text.</param>
/// <param name="Right">At the outer edge.</param>
/// <param name="Bottom">Below the text.</param>
public readonly record struct Margins(double Left, double Top, double Right, double Bottom);
