using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Text;

/// <summary>
/// Splits words that are wider than their column: between syllables, and where that is not enough between characters,
/// without a hyphen that would look like part of the word.
/// </summary>
internal static class ChunkSplitter
{
    private const double Tolerance = 0.001;

    public static IReadOnlyList<Chunk> Split(IReadOnlyList<Chunk> chunks, double width)
    {
        // Nearly every text has no such word and needs no copy.
        List<Chunk>? result = null;
        for (var start = 0; start < chunks.Count;)
        {
            var end = start;
            var unit = 0.0;
            for (var open = true; open; end++)
            {
                var chunk = chunks[end];
                unit += chunk.Width + (chunk.After == BreakKind.Hyphen ? chunk.WidthOf('-') : 0);
                open = chunk.After == BreakKind.None;
            }

            if (unit > width + Tolerance)
                result ??= [.. chunks.Take(start)];
            for (; start < end && result is not null; start++)
                if (unit <= width + Tolerance)
                    result.Add(chunks[start]);
                else
                    SplitWord(chunks[start], width, result);
            start = end;
        }

        return result ?? chunks;
    }

    private static void SplitWord(Chunk chunk, double width, List<Chunk> result)
    {
        var start = 0;
        foreach (var (at, kind) in WordBreaks.Of(chunk.Content, hyphenate: true))
        {
            SplitSyllable(new Chunk(chunk.Source, chunk.Content[start..at], kind), width, result);
            start = at;
        }

        SplitSyllable(new Chunk(chunk.Source, chunk.Content[start..], chunk.After), width, result);
    }

    private static void SplitSyllable(Chunk chunk, double width, List<Chunk> result)
    {
        var sign = chunk.After == BreakKind.Hyphen ? chunk.WidthOf('-') : 0;
        if (chunk.Width + sign <= width + Tolerance && chunk.After != BreakKind.None)
        {
            result.Add(chunk);
            return;
        }

        var runes = chunk.Content.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            var isLast = i == runes.Count - 1;
            var after = !isLast ? BreakKind.Plain : chunk.After is BreakKind.Hyphen or BreakKind.None ? BreakKind.Plain : chunk.After;
            var character = new Chunk(chunk.Source, runes[i], after);
            if (character.Width > width + Tolerance)
                throw new LayoutException($"Text \"{Excerpt.Of(chunk.Source.Content)}\"", $"the column of {width:0.#} pt is narrower than the character \"{runes[i]}\"");
            result.Add(character);
        }
    }
}
