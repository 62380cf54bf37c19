using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Anotasi;

/// <summary>
/// Copies a sheet, as it streams by, with colours over its cells: a conditional format that always holds leaves every cell and its own
/// format as they are, follows the cell when rows are inserted, and can be told from those of others by its formula.
/// </summary>
/// <param name="tanda">The cells to colour.</param>
/// <param name="gaya">The styles of the workbook.</param>
/// <param name="gambar">The id of the drawing that holds the comments' boxes; null for none.</param>
internal sealed class PenyuntingLembar(IReadOnlyList<TandaSel> tanda, GayaAnotasi gaya, string? gambar)
{
    private const string Penanda = "temuan LKj";
    private const string NamaHubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int SelSekali = 500;

    // Any number that no rule of an office has: an equal one would make the order of rules undecided.
    private const int Urutan = 1_000_000;

    private static readonly string[] SesudahGambar =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst"];

    private static readonly string[] SesudahWarna =
    [
        "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties",
        "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", .. SesudahGambar,
    ];

    private static readonly XmlReaderSettings Aman = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly XmlWriterSettings Setia = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The id of the drawing that holds the boxes of comments and controls of a sheet, or null.</summary>
    public static string? IdGambar(Stream lembar)
    {
        using var xml = XmlReader.Create(lembar, Aman);
        xml.MoveToContent();
        xml.Read();
        while (!xml.EOF && xml.Depth > 0)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "legacyDrawing")
                return xml.GetAttribute("id", NamaHubungan);
            xml.Skip();
        }

        return null;
    }

    /// <summary>Copies the sheet.</summary>
    public void Salin(Stream asal, Stream tujuan)
    {
        using var baca = XmlReader.Create(asal, Aman);
        using var tulis = XmlWriter.Create(tujuan, Setia);
        baca.MoveToContent();
        tulis.WriteStartDocument(standalone: true);
        tulis.WriteStartElement(baca.Prefix, baca.LocalName, baca.NamespaceURI);
        tulis.WriteAttributes(baca, defattr: false);
        var nama = baca.NamespaceURI;
        var (warna, letakGambar) = (false, false);
        if (!baca.IsEmptyElement)
        {
            baca.Read();
            while (!baca.EOF && baca.NodeType != XmlNodeType.EndElement)
            {
                if (baca.NodeType == XmlNodeType.Element)
                    Sisipkan(baca.LocalName);
                Salin(baca, tulis);
            }
        }

        Sisipkan("extLst");
        tulis.WriteEndElement();

        void Sisipkan(string sebelum)
        {
            if (!warna && SesudahWarna.Contains(sebelum))
            {
                warna = true;
                Warnai(tulis, nama);
            }

            if (letakGambar || !SesudahGambar.Contains(sebelum))
                return;
            letakGambar = true;
            if (gambar is null)
                return;
            tulis.WriteStartElement("legacyDrawing", nama);
            tulis.WriteAttributeString("r", "id", NamaHubungan, gambar);
            tulis.WriteEndElement();
        }
    }

    private static void Salin(XmlReader baca, XmlWriter tulis)
    {
        switch (baca.NodeType == XmlNodeType.Element ? baca.LocalName : "")
        {
            case "legacyDrawing":
                baca.Skip();
                break;
            case "sheetViews":
                // Of two sheets that are selected both would take what is typed into one.
                var pandangan = (XElement)XNode.ReadFrom(baca);
                foreach (var satu in pandangan.Elements())
                    satu.SetAttributeValue("tabSelected", null);
                pandangan.WriteTo(tulis);
                break;
            case "conditionalFormatting":
                var format = (XElement)XNode.ReadFrom(baca);
                format.Elements().Where(satu => satu.Value.Contains(Penanda, StringComparison.OrdinalIgnoreCase)).Remove();
                if (format.HasElements)
                    format.WriteTo(tulis);
                break;
            default:
                tulis.WriteNode(baca, defattr: false);
                break;
        }
    }

    private void Warnai(XmlWriter tulis, string nama)
    {
        foreach (var sekeparahan in tanda.GroupBy(satu => satu.Keparahan).OrderBy(satu => satu.Key))
        {
            foreach (var sekali in sekeparahan.Chunk(SelSekali))
            {
                tulis.WriteStartElement("conditionalFormatting", nama);
                tulis.WriteAttributeString("sqref", string.Join(' ', sekali.Select(satu => satu.Alamat)));
                tulis.WriteStartElement("cfRule", nama);
                tulis.WriteAttributeString("type", "expression");
                tulis.WriteAttributeString("dxfId", gaya.Beda[sekeparahan.Key].ToString(CultureInfo.InvariantCulture));
                tulis.WriteAttributeString("priority", (Urutan + (int)sekeparahan.Key).ToString(CultureInfo.InvariantCulture));
                tulis.WriteElementString("formula", nama, $"LEN(\"{Penanda}: {sekeparahan.Key}\")>0");
                tulis.WriteEndElement();
                tulis.WriteEndElement();
            }
        }
    }
}
