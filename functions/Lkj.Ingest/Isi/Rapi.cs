using System.Text;

namespace Lkj.Ingest.Isi;

/// <summary>Tidies the spacing of texts; letters and line ends stay as typed.</summary>
internal static class Rapi
{
    /// <summary>Without spaces around, and with one space where there were more or non-breaking ones.</summary>
    public static string Teks(string teks)
    {
        if (SudahRapi(teks))
            return teks;
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
    private static bool SudahRapi(string teks)
    {
        for (var letak = 0; letak < teks.Length; letak++)
        {
            var huruf = teks[letak];
            var spasi = huruf == ' ';
            if (spasi ? letak == 0 || letak == teks.Length - 1 || teks[letak + 1] == ' ' : huruf is < '!' or > '~')
                return false;
        }

        return true;
    }

    /// <summary>Letters and digits only, in lower case: how headings and words of a list are compared.</summary>
    public static string Kunci(string teks) =>
        string.Concat(teks.Where(huruf => char.IsLetterOrDigit(huruf) || huruf == '%')).ToLowerInvariant();
}
