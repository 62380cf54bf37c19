using Lkj.Domain;
using Lkj.Report.Docx;

namespace Lkj.Report;

/// <summary>The report as a Word document, for offices that must edit it: the same document model as the PDF.</summary>
public static class PerakitDocx
{
    /// <summary>The report as .docx. The same content, address and paper give the same bytes.</summary>
    /// <param name="isi">The content.</param>
    /// <param name="alamatPeriksa">Where a reader checks whether a report was issued, without a query; null prints none.</param>
    /// <param name="kertas">The paper.</param>
    public static byte[] Rakit(IsiLaporan isi, Uri? alamatPeriksa = null, UkuranKertas kertas = UkuranKertas.A4) => DocxRenderer.Render(PenyusunLaporan.Susun(isi, alamatPeriksa, kertas));
}
