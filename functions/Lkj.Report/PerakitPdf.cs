using Lkj.Domain;
using Lkj.Pdf;

namespace Lkj.Report;

/// <summary>From the content of a report to the bytes of its PDF in one call.</summary>
public static class PerakitPdf
{
    /// <summary>The report as a tagged PDF. The same content gives the same bytes.</summary>
    public static byte[] Rakit(IsiLaporan isi)
    {
        using var berkas = new MemoryStream();
        PdfRenderer.Render(PenyusunLaporan.Susun(isi), berkas);
        return berkas.ToArray();
    }
}
