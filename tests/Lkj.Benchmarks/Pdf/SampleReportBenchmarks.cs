using BenchmarkDotNet.Attributes;
using Lkj.Pdf;

namespace Lkj.Benchmarks.Pdf;

/// <summary>The report of the sample, warm: from its document model to bytes, and from its figures to bytes.</summary>
public class SampleReportBenchmarks
{
    private readonly PdfDocument _document = SampleReport.Compose();

    [Benchmark(Baseline = true)]
    public long Render()
    {
        using var file = new MemoryStream();
        PdfRenderer.Render(_document, file);
        return file.Length;
    }

    [Benchmark]
    public long ComposeAndRender() => SampleReport.Render().Length;
}
