using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Third comparison: what was reached so far against the targets at the end of the strategic plan.</summary>
internal static class AkhirRenstra
{
    /// <summary>The indicators that the plan knows by the same name and gives a final target; nothing when there are none.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var rencana = bahan.Renstra(JenisRenstra.Indikator)
            .Where(baris => baris.TargetAkhir is not null)
            .Select(baris => (Nama: new NamaIndikator(baris.Uraian.Nilai), TargetAkhir: baris.TargetAkhir!.Teks))
            .ToList();
        var baris = sasaran.Indikator
            .Select(satu => (satu.Baris, rencana.FirstOrDefault(baris => baris.Nama.SamaDengan(new NamaIndikator(satu.Baris.Indikator.Nilai))).TargetAkhir))
            .Where(pasangan => pasangan.TargetAkhir is not null)
            .Select(pasangan => new TableRow(Tulis.Nama(pasangan.Baris), Tulis.Realisasi(pasangan.Baris), pasangan.TargetAkhir!))
            .ToList();
        return baris.Count == 0 ? [] :
        [
            Blok.Berjudul(
                "Perbandingan dengan target akhir Renstra",
                baris.Count == sasaran.Indikator.Count
                    ? "Tabel berikut menyandingkan realisasi tahun ini dengan target pada akhir masa Renstra."
                    : $"Renstra menetapkan target akhir untuk {baris.Count} dari {sasaran.Indikator.Count} indikator sasaran ini."),
            new Table([Blok.KolomNama("Indikator kinerja"), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Target akhir Renstra")], baris)
            {
                Caption = $"Realisasi {bahan.Tanda(sasaran)} dibandingkan dengan target akhir Renstra",
            },
        ];
    }
}
