using System.Diagnostics;
using System.Globalization;
using Lkj.Ingest;

namespace Lkj.Benchmarks.Masukan;

/// <summary>How much memory a new process ever held while it read the largest files that the limits permit (Linux only).</summary>
internal static class PeakMemory
{
    // Together they come near every limit: letters of shared texts count where they are shared and where they stand.
    private const int CsvName = 100;
    private const int WorkbookName = 20;

    // The other sheets of the submission have cells too.
    private const int OtherCells = 2_000;

    public static void Compare()
    {
        var folder = Directory.CreateTempSubdirectory("lkj-benchmarks-").FullName;
        try
        {
            var most = (BatasBerkas.Bawaan.JumlahSel - OtherCells) / BudgetFiles.Headings.Length;
            File.WriteAllBytes(Path.Combine(folder, BudgetFiles.BudgetName), BudgetFiles.Csv(most, row => BudgetFiles.UniqueLine(row, CsvName)));
            File.WriteAllBytes(Path.Combine(folder, "buku.xlsx"), BudgetFiles.Workbook(most, row => BudgetFiles.UniqueLine(row, WorkbookName)));
            Console.WriteLine("| file | bytes | rows | MB at most | MB with all lines made | MB before |\n|---|---|---|---|---|---|");
            foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
            {
                using var process = Process.Start(Environment.ProcessPath!, ["peak", file]);
                process.WaitForExit();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reads one file as an upload and prints the line of the table.</summary>
    public static void Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        BerkasMasuk[] upload = Path.GetExtension(file) == ".csv" ? BudgetFiles.Set(bytes) : [new BerkasMasuk("buku.xlsx", bytes)];
        var before = Megabytes();
        var result = PembacaPengajuan.Baca(upload, ContohPengajuan.Satker, ContohPengajuan.Tahun, BatasBerkas.Bawaan);
        var read = Megabytes();
        var rows = result.Pengajuan?.Anggaran.Count(line => line.Pagu.Teks.Length > 0) ?? throw new InvalidOperationException(string.Join('\n', result.Temuan));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetExtension(file)} | {bytes.Length:#,0} | {rows:#,0} | {read} | {Megabytes()} | {before} |"));
    }

    private static long Megabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1_000;
    }
}
