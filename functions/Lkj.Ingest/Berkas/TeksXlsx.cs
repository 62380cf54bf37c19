using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads texts of a workbook piece by piece, so that no cell grows beyond its limit. One reader serves a whole workbook.</summary>
internal sealed partial class TeksXlsx(PenghitungBatas penghitung)
{
    private char[] hasil = new char[1024];

    /// <summary>The text of the element the reader stands on, until the next is read; afterwards the reader stands on its end.</summary>
    /// <param name="xml">Stands on the start of <c>v</c>, <c>t</c>, <c>si</c> or <c>is</c>.</param>
    /// <param name="lembar">The sheet, for the finding about a text that is too long.</param>
    /// <param name="baris">Its row; 0 outside of a sheet.</param>
    /// <param name="kolom">Its column.</param>
    public ReadOnlySpan<char> Baca(XmlReader xml, string lembar = "", int baris = 0, int kolom = 0)
    {
        if (xml.IsEmptyElement)
            return "";
        var kayaTeks = xml.LocalName is "si" or "is";
        var panjang = 0;
        var dalam = xml.Depth;
        var lewati = false;
        var kutip = !kayaTeks;
        while (xml.Read() && xml.Depth > dalam)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element or XmlNodeType.EndElement when xml.LocalName == "rPh":
                    lewati = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement when kayaTeks && xml.LocalName == "t":
                    kutip = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when kutip && !lewati:
                    int terbaca;
                    while ((terbaca = xml.ReadValueChunk(hasil, panjang, hasil.Length - panjang)) > 0)
                    {
                        panjang += terbaca;
                        penghitung.Panjang(lembar, baris, kolom, panjang);
                        if (panjang == hasil.Length)
                            Array.Resize(ref hasil, 2 * panjang);
                    }

                    break;
            }
        }

        var teks = hasil.AsSpan(0, panjang);
        return !teks.Contains("_x", StringComparison.Ordinal) ? teks : Lolos().Replace(teks.ToString(), cocok =>
            ((char)int.Parse(cocok.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Lolos();
}
