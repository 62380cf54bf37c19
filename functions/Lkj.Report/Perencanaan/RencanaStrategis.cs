using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Perencanaan;

/// <summary>BAB II A: vision and mission.</summary>
internal static class RencanaStrategis
{
    /// <summary>Vision and mission, or that the submission has none.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (visi, misi) = (Teks(bahan, JenisRenstra.Visi), Teks(bahan, JenisRenstra.Misi));
        yield return new Heading(2, "Rencana Strategis") { Label = "A." };
        yield return new Paragraph(
            "Rencana Strategis (Renstra) adalah dokumen perencanaan lima tahunan yang menetapkan arah, tujuan, dan sasaran satuan kerja. "
            + "Rencana dan target setiap tahun diturunkan dari dokumen tersebut.");
        if (visi.Count > 0)
        {
            yield return new Paragraph(new Run("Visi. ", Bold: true), string.Join(' ', visi));
        }

        if (misi.Count > 0)
        {
            yield return new Paragraph(new Run("Misi.", Bold: true));
            yield return Blok.Bernomor(misi);
        }

        var belum = new[] { visi.Count == 0 ? "visi" : "", misi.Count == 0 ? "misi" : "" }.Where(teks => teks.Length > 0).ToList();
        if (belum.Count > 0)
            yield return Blok.BelumAda($"{Tulis.Awal(Tulis.Gabung(belum))} belum diisi", $"{Tulis.Awal(Tulis.Gabung(belum))} satker diisi pada lembar Renstra.");
    }

    private static List<string> Teks(Bahan bahan, JenisRenstra jenis) => [.. bahan.Renstra(jenis).Select(baris => baris.Uraian.Nilai)];
}
