using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using CsvHelper;
using Lkj.Ingest;

namespace Lkj.Benchmarks.Masukan;

/// <summary>The sample's submission with a budget table of any number of rows, as CSV set and as workbook.</summary>
internal static class BudgetFiles
{
    public const string BudgetName = "anggaran.csv";

    public static readonly string[] Headings = ["No", "Kode", "Uraian", "Sumber Dana", "Target Volume", "Realisasi Volume", "Pagu (Rp)", "Realisasi (Rp)", "Persen (%)"];

    private static readonly string[] Units = ["laporan", "dokumen", "kegiatan", "paket", "orang"];

    /// <summary>A line as offices write it; amounts are plain digits, which every reader takes.</summary>
    public static string[] Line(int row)
    {
        var pagu = 1_000_000L + (row * 7_919L % 900_000_000L);
        var volume = Text($"{1 + (row % 20)} {Units[row % Units.Length]}");
        return
        [
            Text($"{row + 1}"), Text($"076.01.WA.{6_000 + (row % 40)}.QGE.{1 + (row % 999):000}.{row / 1_000:0000}"), Text($"Keluaran nomor {row % 5_000} untuk pelaksanaan kegiatan"),
            row % 9 == 0 ? "Hibah" : "RM", volume, volume, Text($"{pagu}"), Text($"{pagu * 97 / 100}"), "97,00 %",
        ];
    }

    /// <summary>A line whose texts repeat in no other line.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="length">How long its name is.</param>
    public static string[] UniqueLine(int row, int length)
    {
        var line = Line(row);
        line[1] = Text($"076.01.WA.{1_000 + (row % 9_000)}.QGE.{row % 999:000}.{row:000000}");
        line[2] = Text($"Keluaran {row} ").PadRight(length, 'x');
        line[8] = Text($"{row % 100},{row % 97:00} %");
        return line;
    }

    /// <summary>The budget table as CSV.</summary>
    public static byte[] Csv(int rows, Func<int, string[]> line)
    {
        var text = new StringBuilder().AppendJoin(';', Headings).Append('\n');
        for (var row = 0; row < rows; row++)
            text.AppendJoin(';', line(row)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The whole submission as CSV set.</summary>
    public static BerkasMasuk[] Set(byte[] budget) => [.. ContohPengajuan.Csv().Where(file => file.Nama != BudgetName), new BerkasMasuk(BudgetName, budget)];

    /// <summary>The whole submission as a workbook with shared strings and numbers, as spreadsheet programs write them.</summary>
    public static byte[] Workbook(int rows, Func<int, string[]> line)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var strings = new Dictionary<string, int>();
            var names = new List<string>();
            foreach (var csv in ContohPengajuan.Csv())
            {
                names.Add(Path.GetFileNameWithoutExtension(csv.Nama));
                var lines = csv.Nama == BudgetName ? Enumerable.Range(0, rows).Select(line).Prepend(Headings) : Lines(csv);
                WriteSheet(zip, names.Count, lines, strings, numbers: csv.Nama == BudgetName);
            }

            const string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels", $"<Relationships {package}><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(zip, "xl/workbook.xml", $"<workbook {main} xmlns:r=\"{relations}\"><sheets>{string.Concat(names.Select((name, i) => $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships {package}>{string.Concat(names.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{relations}/worksheet\" Target=\"sheet{i + 1}.xml\"/>"))}<Relationship Id=\"s\" Type=\"{relations}/sharedStrings\" Target=\"strings.xml\"/></Relationships>");
            Write(zip, "xl/strings.xml", $"<sst {main}>{string.Concat(strings.Keys.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))}</sst>");
        }

        return file.ToArray();
    }

    private static void WriteSheet(ZipArchive zip, int number, IEnumerable<string[]> lines, Dictionary<string, int> strings, bool numbers)
    {
        using var sheet = new StreamWriter(zip.CreateEntry($"xl/sheet{number}.xml").Open());
        sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var row = 0;
        foreach (var line in lines)
        {
            sheet.Write(Text($"<row r=\"{++row}\">"));
            for (var column = 0; column < line.Length; column++)
            {
                var place = Text($"{(char)('A' + column)}{row}");
                if (numbers && column is 6 or 7 && row > 1)
                    sheet.Write($"<c r=\"{place}\"><v>{line[column]}</v></c>");
                else if (line[column].Length > 0)
                    sheet.Write(Text($"<c r=\"{place}\" t=\"s\"><v>{(strings.TryGetValue(line[column], out var known) ? known : strings[line[column]] = strings.Count)}</v></c>"));
            }

            sheet.Write("</row>");
        }

        sheet.Write("</sheetData></worksheet>");
    }

    private static List<string[]> Lines(BerkasMasuk csv)
    {
        using var reader = CsvReader.Create(csv.Isi, new CsvReaderOptions { HasHeader = false });
        var lines = new List<string[]>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return lines;
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(text);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
