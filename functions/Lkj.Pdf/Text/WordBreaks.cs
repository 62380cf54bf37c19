using System.Buffers;

namespace Lkj.Pdf.Text;

/// <summary>Where a word between two spaces may be divided.</summary>
internal static class WordBreaks
{
    private static readonly SearchValues<char> Joining = SearchValues.Create("-–/");
    private static readonly SearchValues<char> Forbidding = SearchValues.Create("0123456789@_:.\\");

    /// <summary>
    /// The places in rising order: behind a hyphen, dash or slash between letters, and where <paramref name="hyphenate"/> asks
    /// for it between syllables. Figures, addresses and abbreviations are never divided.
    /// </summary>
    public static IEnumerable<(int At, BreakKind Kind)> Of(string word, bool hyphenate) =>
        hyphenate || word.AsSpan().ContainsAny(Joining) ? Find(word, hyphenate) : [];

    private static IEnumerable<(int At, BreakKind Kind)> Find(string word, bool hyphenate)
    {
        var isPlainWord = hyphenate && !word.AsSpan().TrimEnd(".:").ContainsAny(Forbidding);
        for (var start = 0; start < word.Length;)
        {
            var end = start;
            while (end < word.Length && char.IsLetter(word[end]))
                end++;
            if (isPlainWord)
                foreach (var point in Hyphenation.Points(word.AsSpan(start, end - start)))
                    yield return (start + point, BreakKind.Hyphen);
            if (end > 0 && end < word.Length - 1 && Joining.Contains(word[end]) && char.IsLetter(word[end - 1]) && char.IsLetter(word[end + 1]))
                yield return (end + 1, BreakKind.Plain);
            start = end + 1;
        }
    }
}
