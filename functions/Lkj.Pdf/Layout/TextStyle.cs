using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Layout;

/// <summary>How a stretch of text looks.</summary>
internal sealed record TextStyle(Typeface Face, double Size, Rgb Colour)
{
    public double Width(ReadOnlySpan<char> text) => Face.Width(text, Size);
}
