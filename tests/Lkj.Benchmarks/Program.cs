using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lkj.Benchmarks;
using Lkj.Benchmarks.Masukan;
using Lkj.Benchmarks.Pdf;
using Lkj.Pdf;

// Whole processes cannot be measured from inside, so they have commands of their own.
switch (args)
{
    case ["whole-process"]:
        WholeProcess.Compare();
        break;
    case ["peak"]:
        PeakMemory.Compare();
        break;
    case ["peak", var file]:
        PeakMemory.Read(file);
        break;
    case ["write", var file]:
        File.WriteAllBytes(file, SampleReport.Render());
        break;
    case ["write", var file, var pages]:
        using (var output = File.Create(file))
            PdfRenderer.Render(SyntheticDocument.OfPages(int.Parse(pages, CultureInfo.InvariantCulture)), output);
        break;
    case ["first-calls", var list]:
        await FirstCalls.Record(() => SampleReport.Render(), list);
        break;
    default:
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default));
        break;
}
