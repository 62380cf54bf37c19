using BenchmarkDotNet.Attributes;
using Lkj.Pdf;

namespace Lkj.Benchmarks.Pdf;

/// <summary>Whether ten times the pages take ten times the time.</summary>
public class PageCountBenchmarks
{
    private PdfDocument _document = SyntheticDocument.OfPages(1);

    [Params(10, 100, 1_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Compose() => _document = SyntheticDocument.OfPages(Pages);

    [Benchmark]
    public long Render()
    {
        using var file = new MemoryStream();
        PdfRenderer.Render(_document, file);
        return file.Length;
    }
}
