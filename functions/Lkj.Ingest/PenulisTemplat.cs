using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Skema;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest;

/// <summary>Writes the template as an .xlsx workbook from the schema. The same content gives the same bytes.</summary>
public static class PenulisTemplat
{
    /// <summary>A template to fill in, with what is known already.</summary>
    public static byte[] Tulis(BahanTemplat bahan) => Tulis(PengisiTemplat.Isi(bahan));

    internal static byte[] Tulis(IsiTemplat isi)
    {
        using var hasil = new MemoryStream();
        using (var dokumen = SpreadsheetDocument.Create(hasil, SpreadsheetDocumentType.Workbook))
        {
            var buku = dokumen.AddWorkbookPart();
            dokumen.ChangeIdOfPart(buku, "rId1");
            buku.AddNewPart<WorkbookStylesPart>("rIdGaya").Stylesheet = GayaTemplat.Buat();
            buku.Workbook = new Workbook(new Sheets([.. Lembar(buku, isi)]));
        }

        hasil.Position = 0;
        return ArsipTetap.Kemas(hasil);
    }

    private static IEnumerable<Sheet> Lembar(WorkbookPart buku, IsiTemplat isi)
    {
        yield return Baru(buku, SkemaLkj.LembarPetunjuk, 1, bagian => PenulisLembar.Teks(bagian, Petunjuk.Baris(), 26, 30, 80, 46));
        yield return Baru(buku, SkemaLkj.LembarContoh, 2, bagian => PenulisLembar.Teks(bagian, ContohPengisian.Baris(), [.. Enumerable.Repeat(28.0, SkemaLkj.Semua.Max(lembar => lembar.Kolom.Count))]));
        foreach (var (lembar, letak) in SkemaLkj.Semua.Select((lembar, letak) => (lembar, letak)))
        {
            yield return Baru(buku, lembar.Nama, (uint)letak + 3, bagian =>
            {
                if (lembar.Formulir)
                    PenulisLembar.Formulir(bagian, lembar, isi.Baris(lembar) is [var nilai, ..] ? nilai : new Dictionary<string, string>());
                else
                    PenulisLembar.Tabel(bagian, lembar, isi.Baris(lembar));
            });
        }
    }

    private static Sheet Baru(WorkbookPart buku, string nama, uint nomor, Action<WorksheetPart> tulis)
    {
        var id = $"rIdLembar{nomor}";
        tulis(buku.AddNewPart<WorksheetPart>(id));
        return new Sheet { Name = nama, SheetId = nomor, Id = id };
    }
}
