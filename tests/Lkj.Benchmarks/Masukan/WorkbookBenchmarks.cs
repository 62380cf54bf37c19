using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Lkj.Ingest;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Benchmarks.Masukan;

/// <summary>A workbook: unzipped and looked through as XML, read as cells, and read as a submission.</summary>
public class WorkbookBenchmarks
{
    private BerkasMasuk _workbook = new("", ReadOnlyMemory<byte>.Empty);

    [Params(65_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write() => _workbook = new BerkasMasuk("buku.xlsx", BudgetFiles.Workbook(Rows, BudgetFiles.Line));

    [Benchmark]
    public int UnzipAndXml()
    {
        var nodes = 0;
        using var zip = new ZipArchive(new MemoryStream(_workbook.Isi.ToArray()));
        foreach (var part in zip.Entries)
        {
            using var xml = XmlReader.Create(part.Open());
            while (xml.Read())
                nodes++;
        }

        return nodes;
    }

    [Benchmark(Baseline = true)]
    public int CellsOnly() => PembacaBerkas.Baca([_workbook], WithoutLimits.Limits, new PengumpulTemuan()).Sum(sheet => sheet.Baris.Count);

    [Benchmark]
    public int TypedAndValidated() => WithoutLimits.Read(_workbook).Anggaran.Count;
}
