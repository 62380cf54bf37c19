using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Pdf;

namespace Lkj.Report;

/// <summary>From the content of a report to the bytes of its PDF in one call.</summary>
public static class PerakitPdf
{
    /// <summary>The report as a tagged PDF. The same arguments give the same bytes.</summary>
    /// <param name="isi">The content.</param>
    /// <param name="alamatPeriksa">Where a reader checks whether a report was issued, without a query; null prints none.</param>
    /// <param name="kertas">The paper.</param>
    /// <param name="pengesahan">Who has approved it; null for a draft.</param>
    public static byte[] Rakit(IsiLaporan isi, Uri? alamatPeriksa = null, UkuranKertas kertas = UkuranKertas.A4, Pengesahan? pengesahan = null)
    {
        using var berkas = new MemoryStream();
        PdfRenderer.Render(PenyusunLaporan.Susun(isi, alamatPeriksa, kertas, pengesahan), berkas);
        return berkas.ToArray();
    }
}
