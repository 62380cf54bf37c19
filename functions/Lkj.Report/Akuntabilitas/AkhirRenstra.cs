using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Third comparison: what was reached so far against the targets at the end of the strategic plan.</summary>
internal static class AkhirRenstra
{
    /// <summary>Sentence and table of the indicators that the plan gives an end target; nothing when there are none.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var indikator = sasaran.Indikator.Where(satu => satu.Perbandingan.Renstra is not null).ToList();
        return indikator.Count == 0 ? [] :
        [
            Blok.Berjudul("Perbandingan dengan target akhir Renstra", KalimatPerbandingan.Renstra(indikator, sasaran.Indikator.Count)),
            new Table(
                [Blok.KolomNama("Indikator kinerja"), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Target akhir Renstra"), Blok.KolomAngka("Capaian asli (%)")],
                [
                    .. indikator.Select(satu => new TableRow(
                        Tulis.Nama(satu.Baris), Tulis.Realisasi(satu.Baris), Tulis.Target(satu.Perbandingan.Renstra!.TargetAkhir.Nilai, satu.Baris.Satuan), Tulis.Angka(satu.Perbandingan.Renstra.Capaian.Asli))),
                ])
            {
                Caption = $"Realisasi {bahan.Tanda(sasaran)} dibandingkan dengan target akhir Renstra",
            },
        ];
    }
}
