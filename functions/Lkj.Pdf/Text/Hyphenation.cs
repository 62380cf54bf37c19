using System.Buffers;

namespace Lkj.Pdf.Text;

/// <summary>
/// Where an Indonesian word may be divided. Syllables follow the spelling rules (EYD edition V, "Pemenggalan Kata"): a single
/// consonant opens the next syllable, of several all but the last (or the last digraph ng, ny, sy, kh) close the one before.
/// The rules also divide affixes from stems, which needs a dictionary; where an affix may stand there, the word is not
/// divided at all, since a wrong division disturbs more than a loose line.
/// </summary>
internal static class Hyphenation
{
    private const int ShortestWord = 6, ShortestStart = 2, ShortestEnd = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aiueo");
    private static readonly string[] Digraphs = ["ng", "ny", "sy", "kh"];

    // Before a vowel these may be prefix and stem (ber-ada) or one stem (be-rita).
    private static readonly string[] AmbiguousPrefixes = ["ber", "per", "ter", "meng", "peng", "memper", "diper", "keber", "keter", "seper"];

    // Behind a vowel and one consonant these may be a suffix (lapor-an) or part of the stem (ja-lan).
    private static readonly string[] AmbiguousSuffixes = ["an", "annya", "anlah", "i", "inya"];

    /// <summary>The places in rising order, as numbers of letters before the hyphen.</summary>
    public static IReadOnlyList<int> Points(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || char.IsUpper(word[1]))
            return [];
        Span<char> letters = stackalloc char[word.Length];
        word.ToLowerInvariant(letters);
        var points = new List<int>();
        for (var at = ShortestStart; at <= letters.Length - ShortestEnd; at++)
            if (OpensSyllable(letters, at) && !IsAmbiguous(letters, at))
                points.Add(at);
        return points;
    }

    private static bool OpensSyllable(ReadOnlySpan<char> word, int at)
    {
        if (IsVowel(word, at) || IsDigraph(word, at - 1))
            return false;
        var nucleus = at + (IsDigraph(word, at) ? 2 : 1);
        return IsVowel(word, nucleus) && word[..at].ContainsAny(Vowels) && !IsForeignCluster(word, at);
    }

    // Clusters such as pr in "program" open a syllable together; whether they do so inside a word only a dictionary knows.
    private static bool IsForeignCluster(ReadOnlySpan<char> word, int at) =>
        word[at] is 'r' or 'l' && word[at - 1] is 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't';

    private static bool IsAmbiguous(ReadOnlySpan<char> word, int at)
    {
        foreach (var prefix in AmbiguousPrefixes)
            if (word.StartsWith(prefix) && IsVowel(word, prefix.Length) && at >= prefix.Length - ConsonantsAtEnd(prefix) && at <= prefix.Length)
                return true;
        var opening = IsDigraph(word, at) ? 2 : 1;
        foreach (var suffix in AmbiguousSuffixes)
            if (IsVowel(word, at - 1) && word.EndsWith(suffix) && at + opening == word.Length - suffix.Length)
                return true;
        return false;
    }

    private static int ConsonantsAtEnd(string prefix) => prefix.EndsWith("ng", StringComparison.Ordinal) ? 2 : 1;

    private static bool IsVowel(ReadOnlySpan<char> word, int at) => at < word.Length && Vowels.Contains(word[at]);

    private static bool IsDigraph(ReadOnlySpan<char> word, int at)
    {
        if (at < 0 || at + 1 >= word.Length)
            return false;
        foreach (var digraph in Digraphs)
            if (word[at] == digraph[0] && word[at + 1] == digraph[1])
                return true;
        return false;
    }
}
