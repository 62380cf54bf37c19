using System.Text.RegularExpressions;

namespace Lkj.Report.Naskah;

/// <summary>Holds together what must not be parted at the end of a line: <c>Rp</c> and its amount, a number and its <c>%</c>.</summary>
internal static partial class Perekat
{
    /// <summary>The text with no-break spaces in those places.</summary>
    public static string Rekatkan(string teks) => Pasangan().Replace(teks, "\u00A0");

    [GeneratedRegex(@"(?<=\bRp) (?=-?\d)|(?<=\d) (?=%)|(?<=\b\d{1,2}) (?=(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b)|(?<=\b(Tabel|Gambar|BAB|Lampiran|Nomor)) (?=[\dIVL])", RegexOptions.CultureInvariant)]
    private static partial Regex Pasangan();
}
