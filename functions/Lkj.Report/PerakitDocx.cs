using Lkj.Domain;
using Lkj.Report.Docx;

namespace Lkj.Report;

/// <summary>The report as a Word document, for offices that must edit it: the same document model as the PDF.</summary>
public static class PerakitDocx
{
    /// <summary>The report as .docx. The same content and paper give the same bytes.</summary>
    public static byte[] Rakit(IsiLaporan isi, UkuranKertas kertas = UkuranKertas.A4) => DocxRenderer.Render(PenyusunLaporan.Susun(isi, kertas: kertas));
}
