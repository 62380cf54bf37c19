namespace Lkj.Pdf.Text;

/// <summary>The widths a text asks for.</summary>
/// <param name="LongestWord">The narrowest column in which no word is divided.</param>
/// <param name="WidestLine">The narrowest column in which no line is broken.</param>
internal readonly record struct TextExtent(double LongestWord, double WidestLine)
{
    public static TextExtent Of(IReadOnlyList<Chunk> chunks)
    {
        var (word, line, longest, widest) = (0.0, 0.0, 0.0, 0.0);
        foreach (var chunk in chunks)
        {
            word += chunk.Width;
            line += chunk.Width;
            longest = Math.Max(longest, word);
            widest = Math.Max(widest, line);
            if (chunk.After != BreakKind.None)
                word = 0;
            line = chunk.After == BreakKind.Line ? 0 : line + (chunk.After == BreakKind.Space ? chunk.WidthOf(' ') : 0);
        }

        return new TextExtent(longest, widest);
    }
}
