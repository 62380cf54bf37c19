using Lkj.Domain;
using Lkj.Pdf;

namespace Lkj.Report;

/// <summary>From the content of a report to the bytes of its PDF in one call.</summary>
public static class PerakitPdf
{
    /// <summary>The report as a tagged PDF. The same content and address give the same bytes.</summary>
    /// <param name="isi">The content.</param>
    /// <param name="alamatPeriksa">Where a reader checks whether a report was issued, without a query; null prints none.</param>
    /// <param name="kertas">The paper.</param>
    public static byte[] Rakit(IsiLaporan isi, Uri? alamatPeriksa = null, UkuranKertas kertas = UkuranKertas.A4)
    {
        using var berkas = new MemoryStream();
        PdfRenderer.Render(PenyusunLaporan.Susun(isi, alamatPeriksa, kertas), berkas);
        return berkas.ToArray();
    }
}
