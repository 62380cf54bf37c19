namespace Lkj.Ingest.Berkas;

/// <summary>
/// Text in CSV that a spreadsheet program would run as a formula is written behind an apostrophe and read without it, so that its value
/// does not change on the way.
/// </summary>
internal static class TeksInert
{
    private static ReadOnlySpan<char> Pemicu => ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    /// <summary>The text as CSV may hold it.</summary>
    public static string Amankan(string teks) => Memicu(teks) ? "'" + teks : teks;

    /// <summary>The text as it was before <see cref="Amankan"/>.</summary>
    public static string Kembalikan(string teks) => teks.StartsWith('\'') && Memicu(teks) ? teks[1..] : teks;

    /// <summary>Whether a program could take the text for a formula, also behind apostrophes and spaces.</summary>
    public static bool Memicu(string teks)
    {
        var inti = teks.AsSpan().TrimStart("' ");
        return inti.Length > 0 && Pemicu.Contains(inti[0]);
    }
}
