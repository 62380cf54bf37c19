using BenchmarkDotNet.Attributes;
using CsvHelper;
using Lkj.Ingest;

namespace Lkj.Benchmarks.Masukan;

/// <summary>A million rows of CSV: read, typed, validated and each cell with its place, beside the typed records of the CSV reader alone.</summary>
public class CsvBenchmarks
{
    private byte[] _budget = [];

    [Params(1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write() => _budget = BudgetFiles.Csv(Rows, BudgetFiles.Line);

    [Benchmark(Baseline = true)]
    public int CsvHelperRecords()
    {
        using var reader = CsvReader.Create(_budget, new CsvReaderOptions { Separator = ';' });
        return Checked(reader.GetRecords<BudgetRecord>().ToList().Count);
    }

    [Benchmark]
    public int TypedAndValidated() => Checked(WithoutLimits.Read(BudgetFiles.Set(_budget)).Anggaran.Count);

    /// <summary>Lines are made when they are asked for; here each is.</summary>
    [Benchmark]
    public int TypedAndValidatedLines() => Checked(WithoutLimits.Read(BudgetFiles.Set(_budget)).Anggaran.Count(line => line.Pagu.Nilai.Nilai > 0));

    private int Checked(int count) => count == Rows ? count : throw new InvalidOperationException($"{count} rows");
}
