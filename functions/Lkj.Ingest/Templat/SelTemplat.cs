using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>Cells of the workbook: money as numbers, everything else as inline text, which no program runs as a formula.</summary>
internal static partial class SelTemplat
{
    /// <summary>A cell of a column of the schema.</summary>
    public static Cell Dari(Kolom kolom, string teks, int letak, int baris)
    {
        if (kolom.Jenis == JenisKolom.Rupiah && PembacaRupiah.Baca(new Berkas.Sel(letak, teks, JenisSel.Teks), ProfilKolom.Kosong) is { Terbaca: true } rupiah)
        {
            return new Cell(new CellValue(rupiah.Nilai.Nilai.ToString(CultureInfo.InvariantCulture)))
            {
                CellReference = AlamatSel.Tulis(letak, baris),
                StyleIndex = GayaTemplat.Rupiah,
            };
        }

        return Teks(teks, letak, baris, GayaTemplat.Untuk(kolom.Jenis));
    }

    /// <summary>A cell of text; an empty text gives a cell that only carries its style.</summary>
    public static Cell Teks(string teks, int letak, int baris, uint gaya) =>
        Tulis(teks, letak, baris, TeksInert.Memicu(teks) ? GayaTemplat.TeksInert : gaya);

    /// <summary>A cell of text in exactly this style.</summary>
    public static Cell Tulis(string teks, int letak, int baris, uint gaya)
    {
        var sel = new Cell { CellReference = AlamatSel.Tulis(letak, baris), StyleIndex = gaya };
        if (teks.Length == 0)
            return sel;
        sel.DataType = CellValues.InlineString;
        sel.Append(new InlineString(new Text(Lolos(teks)) { Space = SpaceProcessingModeValues.Preserve }));
        return sel;
    }

    /// <summary>
    /// The text as the format holds it: it gives <c>_xHHHH_</c> a meaning, so what looks so has its first sign escaped, and signs that
    /// XML cannot hold are written so.
    /// </summary>
    public static string Lolos(string teks) =>
        TakTertulis().Replace(MiripLolos().Replace(teks, "_x005F$0"), huruf => string.Create(CultureInfo.InvariantCulture, $"_x{(int)huruf.Value[0]:X4}_"));

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex MiripLolos();

    // Control signs, and halves of a surrogate pair without the other half.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex TakTertulis();
}
