using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Tests.Berkas;

/// <summary>Makes small workbooks from raw parts, also broken ones.</summary>
internal static class BukuUji
{
    public static byte[] Arsip(params (string Nama, string Isi)[] bagian) => Arsip([.. bagian.Select(satu => (satu.Nama, Encoding.UTF8.GetBytes(satu.Isi)))]);

    public static byte[] Arsip(params (string Nama, byte[] Isi)[] bagian)
    {
        using var hasil = new MemoryStream();
        using (var arsip = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                using var tujuan = arsip.CreateEntry(nama).Open();
                tujuan.Write(isi);
            }
        }

        return hasil.ToArray();
    }

    /// <summary>A workbook as programs write it, from the texts of the first rows of its sheets, five to a row.</summary>
    public static byte[] Sah(params (string Nama, string[] Teks)[] lembar)
    {
        using var hasil = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(hasil, SpreadsheetDocumentType.Workbook))
        {
            var buku = dokumen.AddWorkbookPart();
            buku.Workbook = new Workbook(new Sheets());
            foreach (var (nama, teks) in lembar)
            {
                var bagian = buku.AddNewPart<WorksheetPart>();
                bagian.Worksheet = new Worksheet(new SheetData(teks.Chunk(5).Select((baris, i) =>
                    new Row(baris.Select((satu, j) => SelTemplat.Tulis(satu, j + 1, i + 1, 0))) { RowIndex = (uint)i + 1 })));
                buku.Workbook.Sheets!.Append(new Sheet { Name = nama, SheetId = (uint)buku.Workbook.Sheets.ChildElements.Count + 1, Id = buku.GetIdOfPart(bagian) });
            }
        }

        return hasil.ToArray();
    }

    /// <summary>A workbook of one sheet, from the content of its <c>sheetData</c>.</summary>
    public static byte[] SatuLembar(string baris, string nama = "Anggaran", string awal = "", string bukuPr = "", string gaya = "", string keadaan = "visible") => Arsip(
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns:r='r'>{bukuPr}<sheets><sheet name='{nama}' sheetId='1' state='{keadaan}' r:id='l1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='l1' Type='x/worksheet' Target='worksheets/a.xml'/><Relationship Id='g' Type='x/styles' Target='styles.xml'/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet>{gaya}</styleSheet>"),
        ("xl/worksheets/a.xml", $"{awal}<worksheet><sheetData>{baris}</sheetData></worksheet>"));
}
