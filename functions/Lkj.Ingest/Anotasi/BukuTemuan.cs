using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>A workbook that has only the sheets of findings: for CSV files and for what cannot be opened.</summary>
internal static class BukuTemuan
{
    public static byte[] Tulis(IsiTemuan isi)
    {
        using var hasil = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(hasil, SpreadsheetDocumentType.Workbook))
        {
            var buku = dokumen.AddWorkbookPart();
            dokumen.ChangeIdOfPart(buku, "rId1");
            buku.Workbook = new Workbook(new Sheets());
            LembarTambahan.Tambah(buku, isi, GayaAnotasi.Pasang(buku), []);
        }

        hasil.Position = 0;
        return ArsipTetap.Kemas(hasil);
    }
}
