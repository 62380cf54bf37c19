using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Domain.Isi;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>A sheet of text rows that is being written, with links to cells of other sheets.</summary>
/// <param name="gaya">The styles of its cells.</param>
/// <param name="lebar">Widths of its columns, in characters.</param>
internal sealed class Kertas(GayaAnotasi gaya, IReadOnlyList<double> lebar)
{
    private const int TinggiGaris = 15;
    private const int GarisTerbanyak = 27;

    private readonly List<Row> baris = [];
    private readonly List<Hyperlink> tautan = [];

    /// <summary>Adds a row from its texts and their styles.</summary>
    public void Baris(IReadOnlyList<(string Teks, uint Gaya)> sel)
    {
        var nomor = baris.Count + 1;
        var satuBaris = new Row(sel.Select((satu, i) => SelTemplat.Tulis(satu.Teks, i + 1, nomor, satu.Gaya))) { RowIndex = (uint)nomor };
        // Programs do not make room for wrapped lines in a row that they did not write.
        if (sel.Select((satu, i) => gaya.Bungkus(satu.Gaya) ? Garis(satu.Teks, lebar[i]) : 1).Append(1).Max() is > 1 and var garis)
            (satuBaris.Height, satuBaris.CustomHeight) = (Math.Min(garis, GarisTerbanyak) * TinggiGaris, true);
        baris.Add(satuBaris);
    }

    // A width is counted in digits; letters are narrower, which makes up for lines that end between words.
    private static int Garis(string teks, double lebar) => teks.Split('\n').Sum(satu => Math.Max(1, (int)Math.Ceiling(satu.Length / lebar)));

    /// <summary>Lets a cell of the last row lead to another place of the workbook; nothing without such a place.</summary>
    public void Tautkan(int kolom, string? tujuan)
    {
        if (tujuan is not null)
            tautan.Add(new Hyperlink { Reference = AlamatSel.Tulis(kolom, baris.Count), Location = tujuan });
    }

    /// <summary>Where a finding stands, as a link names it: <c>'Perjanjian Kinerja'!E17</c>; null when its sheet is not in the workbook.</summary>
    public static string? Tujuan(Asal? tempat, IReadOnlyCollection<string> lembar) =>
        tempat is not null && lembar.Contains(tempat.Lembar)
            ? $"'{tempat.Lembar.Replace("'", "''", StringComparison.Ordinal)}'!{(tempat.Sel.Length > 0 ? tempat.Sel : "A1")}"
            : null;

    /// <summary>Writes the sheet; the order of elements is the format's.</summary>
    /// <param name="bagian">Where to.</param>
    /// <param name="barisBeku">Rows that stay when scrolling.</param>
    /// <param name="saring">Columns of a filter in row 1; 0 for none.</param>
    /// <param name="terpilih">Whether the workbook opens on this sheet.</param>
    public void Tulis(WorksheetPart bagian, uint barisBeku, int saring, bool terpilih)
    {
        var pandangan = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = terpilih ? true : null };
        if (barisBeku > 0)
            pandangan.Append(new Pane { VerticalSplit = barisBeku, TopLeftCell = AlamatSel.Tulis(1, (int)barisBeku + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        using var xml = OpenXmlWriter.Create(bagian);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(pandangan));
        xml.WriteElement(new Columns(lebar.Select((satu, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = satu, CustomWidth = true, Style = gaya.Teks })));
        xml.WriteStartElement(new SheetData());
        foreach (var satu in baris)
            xml.WriteElement(satu);
        xml.WriteEndElement();
        if (saring > 0)
            xml.WriteElement(new AutoFilter { Reference = $"A1:{AlamatSel.Tulis(saring, baris.Count)}" });
        if (tautan.Count > 0)
            xml.WriteElement(new Hyperlinks(tautan));
        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue>([new StringValue("A1:Z200000")]), NumberStoredAsText = true }));
        xml.WriteEndElement();
    }
}
