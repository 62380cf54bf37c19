using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Templat;

namespace Lkj.Report.Angka;

/// <summary>
/// The figures as a workbook with the names of the JSON. Numbers are numbers; text is inline text, which no program runs as a formula.
/// </summary>
public static class AngkaXlsx
{
    private const int NamaTerpanjang = 31, TeksTerpanjang = 32_767;
    private const uint Tebal = 1, Kutipan = 2;

    /// <summary>The workbook. The same figures give the same bytes.</summary>
    public static byte[] Tulis(AngkaLaporan angka)
    {
        using var hasil = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(hasil, SpreadsheetDocumentType.Workbook))
        {
            var buku = dokumen.AddWorkbookPart();
            dokumen.ChangeIdOfPart(buku, "buku");
            buku.AddNewPart<WorkbookStylesPart>("gaya").Stylesheet = Gaya();
            var nama = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            buku.Workbook = new Workbook(new Sheets([.. LembarAngka.Dari(AngkaJson.Pohon(angka)).Select((lembar, i) => Lembar(buku, lembar, i, nama))]));
        }

        hasil.Position = 0;
        return ArsipTetap.Kemas(hasil);
    }

    private static Sheet Lembar(WorkbookPart buku, LembarAngka lembar, int letak, HashSet<string> nama)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"lembar{letak + 1}");
        var bagian = buku.AddNewPart<WorksheetPart>(id);
        using (var xml = OpenXmlWriter.Create(bagian))
        {
            xml.WriteStartElement(new Worksheet());
            xml.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
            xml.WriteElement(new SheetFormatProperties { BaseColumnWidth = 22, DefaultRowHeight = 15 });
            xml.WriteStartElement(new SheetData());
            xml.WriteElement(new Row(lembar.Kepala.Select(kepala => Teks(kepala, Tebal))));
            foreach (var baris in lembar.Baris)
                xml.WriteElement(new Row(baris.Select(Sel)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return new Sheet { Name = Nama(lembar.Nama, nama), SheetId = (uint)letak + 1, Id = id };
    }

    // The end of a long name tells more than its beginning, which all of its kind share.
    private static string Nama(string lengkap, HashSet<string> terpakai)
    {
        var nama = lengkap;
        while (nama.Length > NamaTerpanjang && nama.IndexOf(' ', StringComparison.Ordinal) is > 0 and var spasi)
            nama = char.ToUpperInvariant(nama[spasi + 1]) + nama[(spasi + 2)..];
        nama = nama.Length > NamaTerpanjang ? nama[..NamaTerpanjang] : nama;
        for (var nomor = 2; !terpakai.Add(nama); nomor++)
            nama = string.Create(CultureInfo.InvariantCulture, $"{nama[..Math.Min(nama.Length, NamaTerpanjang - 3)]} {nomor}");
        return nama;
    }

    private static Cell Sel(JsonValue? nilai) => nilai?.GetValueKind() switch
    {
        null or JsonValueKind.Null => new Cell(),
        JsonValueKind.Number => new Cell(new CellValue(nilai.ToJsonString())),
        JsonValueKind.True => Teks("ya", 0),
        JsonValueKind.False => Teks("tidak", 0),
        _ => Teks(nilai.GetValue<string>(), Kutipan),
    };

    private static Cell Teks(string teks, uint gaya)
    {
        var bersih = string.Concat(teks.Where(XmlConvert.IsXmlChar));
        return new Cell(new InlineString(new Text(bersih.Length > TeksTerpanjang ? bersih[..TeksTerpanjang] : bersih) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = gaya,
        };
    }

    private static Stylesheet Gaya() => new(
        new Fonts(Huruf(), Huruf(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true },
            new CellFormat { NumberFormatId = 49, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true, QuotePrefix = true }) { Count = 3 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Huruf(params OpenXmlElement[] tebal) => new([.. tebal, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);
}
