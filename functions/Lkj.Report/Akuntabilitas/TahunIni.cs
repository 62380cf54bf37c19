using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>First comparison: an objective's targets against what was reached this year.</summary>
internal static class TahunIni
{
    /// <summary>Table, chart and sentences, also where nothing was measured; there is at least one indicator.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran) =>
    [
        TabelCapaian.Susun($"Capaian indikator {bahan.Tanda(sasaran)}", sasaran.Indikator, bahan.Aturan),
        .. GrafikCapaian.Sasaran(bahan, sasaran),
        Blok.Paragraf(KalimatSasaran.Semua(sasaran, bahan.Aturan)),
        .. TabelTriwulan.Susun(bahan, sasaran),
    ];
}
