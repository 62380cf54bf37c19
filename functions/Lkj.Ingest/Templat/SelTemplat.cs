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
    public static Cell Teks(string teks, int letak, int baris, uint gaya)
    {
        var sel = new Cell { CellReference = AlamatSel.Tulis(letak, baris), StyleIndex = TeksInert.Memicu(teks) ? GayaTemplat.TeksInert : gaya };
        if (teks.Length == 0)
            return sel;
        sel.DataType = CellValues.InlineString;
        sel.Append(new InlineString(new Text(Lolos().Replace(teks, "_x005F$0")) { Space = SpaceProcessingModeValues.Preserve }));
        return sel;
    }

    // The format gives _xHHHH_ a meaning; text that looks so is written with its first sign escaped.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Lolos();
}
