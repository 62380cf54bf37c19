using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>
/// The cell styles of the template. All cells but money are formatted as text: a program set to another language would turn <c>77,5 %</c>
/// into 775 %, and would drop the zeros of a code.
/// </summary>
internal static class GayaTemplat
{
    public const uint Kepala = 1;
    public const uint Teks = 2;
    public const uint Rupiah = 3;
    public const uint TeksInert = 4;
    public const uint Judul = 5;
    public const uint Terkunci = 6;
    public const uint Kalimat = 7;

    private const uint FormatRibuan = 3;
    private const uint FormatTeks = 49;

    public static uint Untuk(JenisKolom jenis) => jenis == JenisKolom.Rupiah ? Rupiah : Teks;

    public static Stylesheet Buat() => new(
        new Fonts(Huruf(tebal: false), Huruf(tebal: true)) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7E0DC" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(0),
            Format(FormatTeks, huruf: 1, isian: 2),
            Format(FormatTeks, terkunci: false),
            Format(FormatRibuan, terkunci: false),
            Format(FormatTeks, kutip: true, terkunci: false),
            Format(0, huruf: 1, lipat: false),
            Format(FormatTeks),
            Format(FormatTeks, lipat: false)) { Count = 8 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Huruf(bool tebal)
    {
        var huruf = new Font();
        if (tebal)
            huruf.Append(new Bold());
        huruf.Append(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        return huruf;
    }

    private static CellFormat Format(uint angka, uint huruf = 0, uint isian = 0, bool kutip = false, bool terkunci = true, bool lipat = true)
    {
        var format = new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = lipat && angka != FormatRibuan }, new Protection { Locked = terkunci })
        {
            NumberFormatId = angka,
            FontId = huruf,
            FillId = isian,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
        if (kutip)
            format.QuotePrefix = true;
        return format;
    }
}
