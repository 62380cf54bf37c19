using Lkj.Pdf.Text;

namespace Lkj.Pdf.Tables;

/// <summary>How wide a figure is before and behind the place of its decimal comma.</summary>
/// <param name="Before">Up to the last digit of the whole part, in points.</param>
/// <param name="After">The comma, the decimals and the unit, in points.</param>
internal readonly record struct FigureExtent(double Before, double After)
{
    /// <summary>The extent of a cell that holds nothing but a figure on one line, a sign, currency or percent sign with it; null for all else.</summary>
    public static FigureExtent? Of(IReadOnlyList<Chunk> text)
    {
        if (text.Count == 0 || text.SkipLast(1).Any(chunk => chunk.After == BreakKind.Line))
            return null;
        var line = LineAssembler.Assemble(text, 0, text.Count);
        var whole = WholePart(line.Segments[0].Content);
        if (whole == 0 || !IsDecimals(string.Concat(line.Segments.Select(segment => segment.Content)).AsSpan(whole)))
            return null;
        var before = line.Segments[0].Source.Style.Width(line.Segments[0].Content.AsSpan(0, whole));
        return new FigureExtent(before, line.Width - before);
    }

    // How many characters the whole part takes; a sign or a currency may stand before it.
    private static int WholePart(ReadOnlySpan<char> text)
    {
        const int longestSign = 4;
        var first = text.IndexOfAnyInRange('0', '9');
        if (first is < 0 or > longestSign)
            return 0;
        var end = first;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return end;
    }

    // Units and further figures make their own width behind the comma, which would move all others away from the edge.
    private static bool IsDecimals(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd();
        if (rest.EndsWith("%"))
            rest = rest[..^1].TrimEnd();
        return rest.IsEmpty || (rest[0] == ',' && !rest[1..].ContainsAnyExceptInRange('0', '9'));
    }
}
