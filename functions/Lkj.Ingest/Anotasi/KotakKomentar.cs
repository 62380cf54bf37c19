using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Lkj.Ingest.Anotasi;

/// <summary>The boxes in which programs show the comments of a sheet; without one a comment is not shown. They share a drawing with form controls.</summary>
internal sealed class KotakKomentar
{
    private static readonly XNamespace V = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace O = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace X = "urn:schemas-microsoft-com:office:excel";

    private readonly WorksheetPart lembar;
    private readonly string? id;
    private readonly XElement gambar;

    private KotakKomentar(WorksheetPart lembar, string? id, XElement gambar) => (this.lembar, this.id, this.gambar) = (lembar, id, gambar);

    /// <summary>Opens the drawing of a sheet, or begins one.</summary>
    public static KotakKomentar Buka(WorksheetPart lembar, string? id)
    {
        if (id is null)
            return new KotakKomentar(lembar, null, Kosong());
        using var isi = lembar.GetPartById(id).GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(isi, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return new KotakKomentar(lembar, id, XElement.Load(xml));
    }

    /// <summary>Takes away the boxes of these cells.</summary>
    public void Buang(IReadOnlySet<string> alamat) =>
        gambar.Elements(V + "shape").Where(satu => Sel(satu) is { } sel && alamat.Contains(sel)).Remove();

    /// <summary>Adds a box for each of these cells.</summary>
    public void Tambah(IReadOnlyList<TandaSel> tanda)
    {
        var nomor = gambar.Descendants(V + "shape").Select(satu => Nomor((string?)satu.Attribute("id"))).Append(1024).Max();
        foreach (var satu in tanda)
            gambar.Add(Kotak(satu, ++nomor));
    }

    /// <summary>Stores the drawing; gives its id, or null when nothing is left in it.</summary>
    public string? Simpan()
    {
        if (!gambar.Elements().Any(satu => satu.Name != V + "shapetype" && satu.Name != O + "shapelayout"))
        {
            if (id is not null)
                lembar.DeletePart(id);
            return null;
        }

        var bagian = id is null ? lembar.AddNewPart<VmlDrawingPart>(LembarTambahan.IdBebas(lembar, "lkjKotak")) : (VmlDrawingPart)lembar.GetPartById(id);
        using var tujuan = bagian.GetStream(FileMode.Create, FileAccess.Write);
        using (var xml = XmlWriter.Create(tujuan, new XmlWriterSettings { OmitXmlDeclaration = true }))
            gambar.WriteTo(xml);
        return lembar.GetIdOfPart(bagian);
    }

    private static XElement Kosong() => new(
        "xml",
        new XAttribute(XNamespace.Xmlns + "v", V), new XAttribute(XNamespace.Xmlns + "o", O), new XAttribute(XNamespace.Xmlns + "x", X),
        new XElement(O + "shapelayout", new XAttribute(V + "ext", "edit"), new XElement(O + "idmap", new XAttribute(V + "ext", "edit"), new XAttribute("data", "1"))),
        new XElement(V + "shapetype",
            new XAttribute("id", "_x0000_t202"), new XAttribute("coordsize", "21600,21600"), new XAttribute(O + "spt", "202"), new XAttribute("path", "m,l,21600r21600,l21600,xe"),
            new XElement(V + "stroke", new XAttribute("joinstyle", "miter")),
            new XElement(V + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(O + "connecttype", "rect"))));

    private static XElement Kotak(TandaSel tanda, int nomor) => new(
        V + "shape",
        new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"_x0000_s{nomor}")), new XAttribute("type", "#_x0000_t202"),
        new XAttribute("style", "position:absolute;width:320px;height:180px;visibility:hidden"), new XAttribute("fillcolor", "#ffffe1"), new XAttribute(O + "insetmode", "auto"),
        new XElement(V + "fill", new XAttribute("color2", "#ffffe1")),
        new XElement(V + "shadow", new XAttribute("on", "t"), new XAttribute("color", "black"), new XAttribute("obscured", "t")),
        new XElement(V + "path", new XAttribute(O + "connecttype", "none")),
        new XElement(V + "textbox", new XAttribute("style", "mso-direction-alt:auto"), new XElement("div", new XAttribute("style", "text-align:left"))),
        new XElement(X + "ClientData",
            new XAttribute("ObjectType", "Note"),
            new XElement(X + "MoveWithCells"), new XElement(X + "SizeWithCells"),
            // Left column and offset, top row and offset, right column and offset, bottom row and offset.
            new XElement(X + "Anchor", string.Create(CultureInfo.InvariantCulture, $"{tanda.Kolom}, 12, {Math.Max(0, tanda.Baris - 2)}, 8, {tanda.Kolom + 3}, 12, {tanda.Baris + 7}, 8")),
            new XElement(X + "AutoFill", "False"),
            new XElement(X + "Row", tanda.Baris - 1), new XElement(X + "Column", tanda.Kolom - 1)));

    private static string? Sel(XElement kotak) =>
        kotak.Element(X + "ClientData") is { } data && (string?)data.Attribute("ObjectType") == "Note"
        && int.TryParse(data.Element(X + "Row")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var baris)
        && int.TryParse(data.Element(X + "Column")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var kolom)
            ? Berkas.AlamatSel.Tulis(kolom + 1, baris + 1)
            : null;

    private static int Nomor(string? id) =>
        id?.StartsWith("_x0000_s", StringComparison.Ordinal) == true && int.TryParse(id[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) ? nomor : 0;
}
