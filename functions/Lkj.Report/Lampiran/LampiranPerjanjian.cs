using Lkj.Pdf;
using Lkj.Report.Naskah;
using Lkj.Report.Perencanaan;

namespace Lkj.Report.Lampiran;

/// <summary>The Perjanjian Kinerja as agreed. The signed sheet is on paper, so the annex says that it has to be added.</summary>
internal static class LampiranPerjanjian
{
    /// <summary>Heading, table, what is missing.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        yield return new Heading(1, "Perjanjian Kinerja") { Label = "Lampiran 1" };
        if (bahan.Pengajuan.PerjanjianKinerja.Count > 0)
        {
            yield return new Paragraph($"Perjanjian Kinerja {identitas.Nama} Tahun {identitas.Tahun} memuat sasaran, indikator, dan target pada tabel berikut.");
            yield return TabelRencana.Susun($"Perjanjian Kinerja {identitas.Nama} Tahun {identitas.Tahun}", bahan.Pengajuan.PerjanjianKinerja);
        }

        yield return Blok.BelumAda(
            bahan.Pengajuan.PerjanjianKinerja.Count > 0 ? "Lembar pernyataan belum ada" : "Perjanjian Kinerja belum ada",
            "Naskah Perjanjian Kinerja yang ditandatangani kedua pihak tidak termasuk dalam data yang diserahkan dan perlu dilampirkan oleh satker.");
    }
}
