using System.Text.RegularExpressions;
using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>How wide a figure is before and behind the place of its decimal comma.</summary>
/// <param name="Before">Up to the last digit of the whole part, in points.</param>
/// <param name="After">The comma, the decimals and the unit, in points.</param>
internal readonly partial record struct FigureExtent(double Before, double After)
{
    /// <summary>The extent of a cell that holds a figure on one line; null for words.</summary>
    public static FigureExtent? Of(IReadOnlyList<Chunk> text)
    {
        if (text.Count == 0 || text.SkipLast(1).Any(chunk => chunk.After == BreakKind.Line))
            return null;
        var line = LineAssembler.Assemble(text, 0, text.Count);
        if (WholePart().Match(line.Segments[0].Content) is not { Success: true } whole)
            return null;
        var before = line.Segments[0].Source.Style.Width(whole.Value);
        return new FigureExtent(before, line.Width - before);
    }

    // A sign or a currency may stand before it.
    [GeneratedRegex(@"^\D{0,4}\d[\d.]*")]
    private static partial Regex WholePart();
}
