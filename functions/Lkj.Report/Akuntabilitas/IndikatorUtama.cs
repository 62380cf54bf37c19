using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The main indicators (IKU), Tabel 3.1.</summary>
internal static class IndikatorUtama
{
    /// <summary>The table and how many reached their target.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var iku = bahan.Isi.Kinerja.Iku;
        yield return new Heading(3, "Indikator Kinerja Utama");
        if (iku.Count == 0)
        {
            yield return Blok.BelumAda("Indikator Kinerja Utama belum diisi", "Indikator, target, dan realisasinya diisi pada lembar IKU.");
            yield break;
        }

        yield return Blok.Paragraf(
            "Indikator Kinerja Utama (IKU) menjadi ukuran pokok keberhasilan satker.",
            KalimatKetercapaian.Hitungan(iku.Count(satu => satu.MencapaiTarget), iku.Count, "IKU"));
        yield return TabelCapaian.Susun($"Capaian Indikator Kinerja Utama Tahun {bahan.Identitas.Tahun}", iku, bahan.Aturan);
    }
}
