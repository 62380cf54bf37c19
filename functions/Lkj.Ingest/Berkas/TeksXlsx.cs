using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads texts of a workbook piece by piece, so that no cell grows beyond its limit.</summary>
internal static partial class TeksXlsx
{
    /// <summary>The text of the element the reader stands on; afterwards the reader stands on its end.</summary>
    /// <param name="xml">Stands on the start of <c>v</c>, <c>t</c>, <c>si</c> or <c>is</c>.</param>
    /// <param name="panjang">Told the length so far; throws when it is too long.</param>
    public static string Baca(XmlReader xml, Action<int> panjang)
    {
        if (xml.IsEmptyElement)
            return "";
        var kayaTeks = xml.LocalName is "si" or "is";
        var hasil = new StringBuilder();
        var penampung = new char[1024];
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
                    while ((terbaca = xml.ReadValueChunk(penampung, 0, penampung.Length)) > 0)
                    {
                        hasil.Append(penampung, 0, terbaca);
                        panjang(hasil.Length);
                    }

                    break;
            }
        }

        return Lolos().Replace(hasil.ToString(), cocok =>
            ((char)int.Parse(cocok.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Lolos();
}
