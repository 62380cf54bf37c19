using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>The styles that the sheets of findings and the colours of cells need, added to those of a workbook; what is there already is used again.</summary>
internal sealed class GayaAnotasi
{
    private const uint FormatTeks = 49;

    private readonly Stylesheet gaya;

    private GayaAnotasi(Stylesheet gaya)
    {
        this.gaya = gaya;
        var tebal = Huruf(new Bold());
        Judul = Format(Huruf(new Bold(), 14), bungkus: false);
        Kalimat = Format(Huruf(), bungkus: false);
        Kepala = Format(tebal, isian: Isian("FFE7E0DC"));
        Teks = Format(Huruf());
        Tautan = Format(Huruf(new Underline(), warna: "FF003F8A"));
        foreach (var keparahan in Enum.GetValues<Keparahan>())
        {
            var (latar, tulisan) = Warna(keparahan);
            Sel[keparahan] = Format(Huruf(new Bold(), warna: tulisan), isian: Isian(latar));
            Beda[keparahan] = (uint)Tambah(gaya.DifferentialFormats ??= new DifferentialFormats(), new DifferentialFormat(
                new Font(new Color { Rgb = tulisan }),
                new Fill(new PatternFill(new BackgroundColor { Rgb = latar }))));
        }
    }

    public uint Judul { get; }

    public uint Kalimat { get; }

    public uint Kepala { get; }

    public uint Teks { get; }

    public uint Tautan { get; }

    /// <summary>Cells of the sheets of findings that name a severity.</summary>
    public Dictionary<Keparahan, uint> Sel { get; } = [];

    /// <summary>What a conditional format lays over a cell of a severity.</summary>
    public Dictionary<Keparahan, uint> Beda { get; } = [];

    /// <summary>Whether a style breaks long texts into lines.</summary>
    public bool Bungkus(uint nomor) => nomor != Judul && nomor != Kalimat;

    public static GayaAnotasi Pasang(WorkbookPart buku)
    {
        var bagian = buku.WorkbookStylesPart ?? buku.AddNewPart<WorkbookStylesPart>(LembarTambahan.IdBebas(buku, "lkjGaya"));
        if (bagian.Stylesheet is not { CellFormats.HasChildren: true })
            bagian.Stylesheet = GayaTemplat.Buat();
        return new GayaAnotasi(bagian.Stylesheet);
    }

    private static (string Latar, string Tulisan) Warna(Keparahan keparahan) => keparahan switch
    {
        Keparahan.Galat => ("FFFFC7CE", "FF9C0006"),
        Keparahan.Peringatan => ("FFFFEB9C", "FF7F4F00"),
        _ => ("FFDDEBF7", "FF1F4E78"),
    };

    private uint Huruf(OpenXmlElement? ciri = null, double ukuran = 11, string warna = "FF000000")
    {
        var huruf = new Font();
        if (ciri is not null)
            huruf.Append(ciri);
        huruf.Append(new FontSize { Val = ukuran }, new Color { Rgb = warna }, new FontName { Val = "Calibri" });
        return (uint)Tambah(gaya.Fonts ??= new Fonts(), huruf);
    }

    private uint Isian(string warna) => (uint)Tambah(
        gaya.Fills ??= new Fills(),
        new Fill(new PatternFill(new ForegroundColor { Rgb = warna }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }));

    // Every cell is text behind a quote prefix: editing one can make no formula of it.
    private uint Format(uint huruf, uint isian = 0, bool bungkus = true) => (uint)Tambah(
        gaya.CellFormats ??= new CellFormats(),
        new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = bungkus })
        {
            NumberFormatId = FormatTeks,
            FontId = huruf,
            FillId = isian,
            BorderId = 0,
            FormatId = 0,
            QuotePrefix = true,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
        });

    private static int Tambah(OpenXmlCompositeElement daftar, OpenXmlElement baru)
    {
        var ada = daftar.ChildElements.ToList().FindIndex(satu => satu.OuterXml == baru.OuterXml);
        if (ada >= 0)
            return ada;
        daftar.Append(baru);
        daftar.SetAttribute(new OpenXmlAttribute("count", "", daftar.ChildElements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return daftar.ChildElements.Count - 1;
    }
}
