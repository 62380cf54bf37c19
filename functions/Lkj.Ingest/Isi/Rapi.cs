using System.Buffers;
using System.Text;

namespace Lkj.Ingest.Isi;

/// <summary>Tidies the spacing of texts; letters and line ends stay as typed.</summary>
internal static class Rapi
{
    // Searching for a range instead makes garbage in each call until the method is compiled for good.
    private static readonly SearchValues<char> TercetakDanSpasi = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(huruf => (char)huruf)]);
    private static readonly SearchValues<char> Tercetak = SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(huruf => (char)huruf)]);

    /// <summary>Without spaces around, and with one space where there were more or non-breaking ones.</summary>
    public static string Teks(string teks) => SudahRapi(teks) ? teks : Rapikan(teks);

    /// <inheritdoc cref="Teks(string)"/>
    public static ReadOnlySpan<char> Teks(ReadOnlySpan<char> teks) => SudahRapi(teks) ? teks : Rapikan(teks.ToString());

    private static string Rapikan(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks.ReplaceLineEndings("\n").Trim())
        {
            var spasi = huruf is '\t' or '\u200B' or '\uFEFF' || (huruf != '\n' && char.IsWhiteSpace(huruf));
            if (!spasi)
                hasil.Append(huruf);
            else if (hasil.Length > 0 && hasil[^1] != ' ')
                hasil.Append(' ');
        }

        return hasil.ToString();
    }

    // Nearly every cell is tidy; it costs one look and no copy.
    private static bool SudahRapi(ReadOnlySpan<char> teks) =>
        !teks.ContainsAnyExcept(Tercetak)
        || (!teks.ContainsAnyExcept(TercetakDanSpasi) && teks[0] != ' ' && teks[^1] != ' ' && !teks.Contains("  ", StringComparison.Ordinal));

    /// <summary>Letters and digits only, in lower case: how headings and words of a list are compared.</summary>
    public static string Kunci(string teks)
    {
        const int pendek = 256;
        var huruf = teks.Length <= pendek ? stackalloc char[pendek] : new char[teks.Length];
        var panjang = 0;
        foreach (var satu in teks)
        {
            if (Berarti(satu))
                huruf[panjang++] = char.ToLowerInvariant(satu);
        }

        return new string(huruf[..panjang]);
    }

    /// <summary>Whether <see cref="Kunci"/> of a text is the given one, without making it.</summary>
    public static bool Sekunci(ReadOnlySpan<char> teks, string kunci)
    {
        var letak = 0;
        foreach (var satu in teks)
        {
            if (Berarti(satu) && (letak == kunci.Length || char.ToLowerInvariant(satu) != kunci[letak++]))
                return false;
        }

        return letak == kunci.Length;
    }

    private static bool Berarti(char huruf) => char.IsLetterOrDigit(huruf) || huruf == '%';
}
