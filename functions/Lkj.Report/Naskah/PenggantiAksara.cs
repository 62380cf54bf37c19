using System.Globalization;
using System.Text;
using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>
/// Makes any text that an office can type printable. A character that the fonts lack is replaced by a visible stand-in, and
/// the report says which: a report is never refused for a letter.
/// </summary>
internal static class PenggantiAksara
{
    /// <summary>What stands for a character that cannot be printed.</summary>
    public const string Pengganti = "\u25A1";

    /// <summary>Spaces of every kind but the no-break one become plain ones; invisible control characters are dropped.</summary>
    public static string Rapikan(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var aksara in teks.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (aksara.Value is '\n' or '\u00A0')
                hasil.Append(aksara);
            else if (Rune.IsWhiteSpace(aksara))
                hasil.Append(' ');
            else if (Rune.GetUnicodeCategory(aksara) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                hasil.Append(aksara);
        }

        return hasil.ToString();
    }

    /// <summary>
    /// The characters of a document that cannot be printed, each once, in the order of their code points: those that the fonts lack, and
    /// U+FFFD, which stands for text that was damaged and which PDF/UA does not take for a character.
    /// </summary>
    public static IReadOnlyList<Rune> Hilang(PdfDocument dokumen)
    {
        var semua = new StringBuilder();
        PetaTeks.Petakan(dokumen, teks =>
        {
            semua.Append(teks);
            return teks;
        });
        return Hilang(semua.ToString());
    }

    /// <summary>The same of a text.</summary>
    public static IReadOnlyList<Rune> Hilang(string teks)
    {
        var hilang = PdfRenderer.MissingCharacters(teks);
        return teks.Contains('\uFFFD', StringComparison.Ordinal) ? [.. hilang.Union([Rune.ReplacementChar]).Order()] : hilang;
    }

    /// <summary>The text with the stand-in for each of these characters.</summary>
    public static string Ganti(string teks, IReadOnlyList<Rune> hilang) =>
        hilang.Aggregate(teks, (hasil, aksara) => hasil.Replace(aksara.ToString(), Pengganti, StringComparison.Ordinal));

    /// <summary>The character as the report names it: <c>U+6F22</c>.</summary>
    public static string Nama(Rune aksara) => string.Create(CultureInfo.InvariantCulture, $"U+{aksara.Value:X4}");
}
