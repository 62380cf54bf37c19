using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>Writes one sheet: frozen headings, column widths and formats, rows, drop-downs and hints. The order of elements is the format's.</summary>
internal static class PenulisLembar
{
    private const int BarisDisediakan = 2_000;
    private const uint KolomTerakhir = 16_384;
    private const double LebarTeks = 60;
    private const double LebarLain = 20;

    /// <summary>A table: headings in row 1, rows below.</summary>
    public static void Tabel(WorksheetPart bagian, Lembar lembar, IReadOnlyList<IReadOnlyDictionary<string, string>> baris)
    {
        var kolom = lembar.Kolom.Select(satu => (satu.Jenis == JenisKolom.Teks ? LebarTeks : LebarLain, GayaTemplat.Untuk(satu.Jenis)));
        var isi = new List<Row> { Kepala(lembar.Kolom.Select(satu => satu.Kepala)) };
        isi.AddRange(baris.Select((satu, letak) => Baris(letak + 2, lembar.Kolom.Select((satuKolom, i) => SelTemplat.Dari(satuKolom, satu[satuKolom.Kunci], i + 1, letak + 2)))));
        var petunjuk = lembar.Kolom.Select((satu, i) => Petunjuk(satu, $"{AlamatSel.Huruf(i + 1)}2:{AlamatSel.Huruf(i + 1)}{Math.Max(BarisDisediakan, baris.Count + 1)}"));
        Tulis(bagian, kolom, isi, petunjuk);
    }

    /// <summary>A form: label, value and note in each row.</summary>
    public static void Formulir(WorksheetPart bagian, Lembar lembar, IReadOnlyDictionary<string, string> nilai)
    {
        var isi = new List<Row> { Kepala([SkemaIdentitas.KepalaIsian, SkemaIdentitas.KepalaNilai, "Keterangan"]) };
        isi.AddRange(lembar.Kolom.Select((satu, letak) => Baris(letak + 2,
        [
            SelTemplat.Teks(satu.Kepala, 1, letak + 2, GayaTemplat.Terkunci),
            satu.Kunci == SkemaIdentitas.KunciVersi
                ? SelTemplat.Teks(nilai.GetValueOrDefault(satu.Kunci, ""), 2, letak + 2, GayaTemplat.Terkunci)
                : SelTemplat.Dari(satu, nilai.GetValueOrDefault(satu.Kunci, ""), 2, letak + 2),
            SelTemplat.Teks(satu.Keterangan, 3, letak + 2, GayaTemplat.Terkunci),
        ])));
        Tulis(bagian, [(28, GayaTemplat.Teks), (40, GayaTemplat.Teks), (LebarTeks, GayaTemplat.Teks)], isi,
            lembar.Kolom.Select((satu, letak) => Petunjuk(satu, $"B{letak + 2}")));
    }

    /// <summary>A sheet of text rows; the first is its title.</summary>
    public static void Teks(WorksheetPart bagian, IReadOnlyList<string[]> baris, params double[] lebar) =>
        Tulis(bagian, lebar.Select(satu => (satu, GayaTemplat.Terkunci)),
            baris.Select((satu, letak) => Baris(letak + 1, satu.Select((teks, i) => SelTemplat.Teks(teks, i + 1, letak + 1, letak == 0 ? GayaTemplat.Judul : satu.Length == 1 ? GayaTemplat.Kalimat : GayaTemplat.Terkunci)))), []);

    private static Row Kepala(IEnumerable<string> kepala) => Baris(1, kepala.Select((teks, i) => SelTemplat.Teks(teks, i + 1, 1, GayaTemplat.Kepala)));

    private static Row Baris(int nomor, IEnumerable<Cell> sel) => new(sel) { RowIndex = (uint)nomor };

    private static DataValidation Petunjuk(Kolom kolom, string sel)
    {
        var petunjuk = new DataValidation
        {
            SequenceOfReferences = new ListValue<StringValue>([new StringValue(sel)]),
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = Potong(kolom.Kepala, 32),
            Prompt = Potong($"{kolom.Keterangan} Contoh: {kolom.Contoh}", 255),
        };
        if (kolom.Pilihan.Count > 0)
        {
            petunjuk.Type = DataValidationValues.List;
            petunjuk.ShowErrorMessage = true;
            petunjuk.ErrorTitle = "Pilihan";
            petunjuk.Error = "Pilih satu kata dari daftar.";
            petunjuk.Append(new Formula1($"\"{string.Join(',', kolom.Pilihan)}\""));
        }

        return petunjuk;
    }

    private static string Potong(string teks, int panjang) => teks.Length <= panjang ? teks : teks[..panjang];

    private static void Tulis(WorksheetPart bagian, IEnumerable<(double Lebar, uint Gaya)> kolom, IEnumerable<Row> baris, IEnumerable<DataValidation> petunjuk)
    {
        using var xml = OpenXmlWriter.Create(bagian);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        var semuaKolom = kolom.Select((satu, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = satu.Lebar, CustomWidth = true, Style = satu.Gaya }).ToList();
        // A row can only be deleted when none of its cells is locked, also beyond the columns of the template.
        var sisa = new Column { Min = (uint)semuaKolom.Count + 1, Max = KolomTerakhir, Width = LebarLain, Style = GayaTemplat.Teks };
        xml.WriteElement(new Columns(semuaKolom.Append(sisa)));
        xml.WriteStartElement(new SheetData());
        foreach (var satu in baris)
            xml.WriteElement(satu);
        xml.WriteEndElement();
        // Without a password: it keeps headings from being typed over by mistake, and who wants to can lift it.
        xml.WriteElement(new SheetProtection
        {
            Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false, InsertRows = false, InsertColumns = false, DeleteRows = false, Sort = false, AutoFilter = false,
        });
        var semuaPetunjuk = petunjuk.ToList();
        if (semuaPetunjuk.Count > 0)
            xml.WriteElement(new DataValidations(semuaPetunjuk) { Count = (uint)semuaPetunjuk.Count });
        xml.WriteElement(new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue>([new StringValue("A1:Z200000")]), NumberStoredAsText = true }));
        xml.WriteEndElement();
    }
}
