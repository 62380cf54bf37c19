using System.Globalization;
using System.Xml;

namespace Lkj.Ingest.Berkas;

/// <summary>Reads the cells of a sheet, one at a time.</summary>
internal sealed class PembacaSelXlsx(List<string> teksBersama, GayaXlsx gaya, bool sejak1904, TeksXlsx teks, string lembar)
{
    /// <summary>The cell, or null when it holds nothing; afterwards the reader stands on the cell's end.</summary>
    public Sel? Baca(XmlReader xml, int baris, int kolom)
    {
        var jenis = xml.GetAttribute("t") ?? "n";
        var tampilan = gaya.Tampilan(xml.GetAttribute("s"));
        string? nilai = null;
        var rumus = false;
        if (!xml.IsEmptyElement)
        {
            var dalam = xml.Depth;
            while (xml.Read() && xml.Depth > dalam)
            {
                if (xml.NodeType != XmlNodeType.Element)
                    continue;
                if (xml.LocalName is "v" or "is")
                    nilai = teks.Baca(xml, lembar, baris, kolom);
                else
                    rumus |= xml.LocalName == "f";
            }
        }

        if (string.IsNullOrWhiteSpace(nilai))
            return rumus && jenis != "str" ? new Sel(kolom, "", JenisSel.RumusTanpaHasil) : null;
        return jenis switch
        {
            "s" => Bersama(kolom, nilai),
            "e" => new Sel(kolom, nilai, JenisSel.Galat),
            "b" => new Sel(kolom, nilai == "1" ? "TRUE" : "FALSE", JenisSel.Teks),
            "n" => FormatAngka.Tulis(kolom, nilai, tampilan, sejak1904),
            "d" => new Sel(kolom, nilai.Split('T')[0], JenisSel.Teks),
            _ => new Sel(kolom, nilai, GalatRumus.Jenis(nilai)),
        };
    }

    private Sel? Bersama(int kolom, string nomor)
    {
        if (!int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var letak) || letak >= teksBersama.Count)
            throw new InvalidDataException("A cell names a shared string that is not there.");
        return string.IsNullOrWhiteSpace(teksBersama[letak]) ? null : new Sel(kolom, teksBersama[letak], GalatRumus.Jenis(teksBersama[letak]));
    }
}
