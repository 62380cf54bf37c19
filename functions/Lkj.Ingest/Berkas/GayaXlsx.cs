using System.Globalization;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>The number formats of a workbook's cell styles, by the number that cells name.</summary>
internal sealed class GayaXlsx
{
    private const int Terbanyak = 100_000;

    private readonly List<FormatAngka.Tampilan> gaya = [];

    /// <summary>Reads <c>xl/styles.xml</c>.</summary>
    public static GayaXlsx Baca(XmlReader xml, PenghitungBatas penghitung)
    {
        var hasil = new GayaXlsx();
        var khusus = new Dictionary<int, FormatAngka.Tampilan>();
        var dalamXf = false;
        while (xml.Read())
        {
            penghitung.Butir(hasil.gaya.Count + khusus.Count, Terbanyak, "gaya sel");
            if (xml.LocalName == "cellXfs")
                dalamXf = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Nomor(xml) is { } nomor)
                khusus[nomor] = FormatAngka.Dari(xml.GetAttribute("formatCode") ?? "");
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && dalamXf)
                hasil.gaya.Add(Nomor(xml) is { } format ? khusus.TryGetValue(format, out var tampilan) ? tampilan : FormatAngka.Bawaan(format) : FormatAngka.Tampilan.Biasa);
        }

        return hasil;
    }

    /// <summary>How a cell of a style shows its number; an unknown style shows it plain.</summary>
    public FormatAngka.Tampilan Tampilan(ReadOnlySpan<char> nomor) =>
        int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var letak) && letak < gaya.Count ? gaya[letak] : FormatAngka.Tampilan.Biasa;

    private static int? Nomor(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : null;
}
