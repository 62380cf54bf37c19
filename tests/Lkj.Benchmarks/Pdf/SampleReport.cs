using Lkj.Domain;
using Lkj.Domain.Tests.Contoh;
using Lkj.Pdf;
using Lkj.Report;

namespace Lkj.Benchmarks.Pdf;

/// <summary>The report of the sample, KPU Kabupaten Ogan Ilir 2019.</summary>
internal static class SampleReport
{
    /// <summary>What the report is composed from.</summary>
    public static IsiLaporan Content { get; } = PenyusunIsi.Susun(OganIlir.Pengajuan, 1, new string('a', 64), []);

    /// <summary>The report as the document model that is set.</summary>
    public static PdfDocument Compose() => PenyusunLaporan.Susun(Content);

    /// <summary>The report as a file.</summary>
    public static byte[] Render() => PerakitPdf.Rakit(Content);
}
