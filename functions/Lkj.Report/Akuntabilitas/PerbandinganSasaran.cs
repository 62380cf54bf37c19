using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The seven things that PermenPAN-RB 53/2014 asks of every objective, each present or missing.</summary>
internal static class PerbandinganSasaran
{
    /// <summary>One of the seven.</summary>
    /// <param name="Nama">What is asked, as it stands within a sentence.</param>
    /// <param name="Ada">Whether the submission holds it.</param>
    public sealed record Butir(string Nama, bool Ada);

    /// <summary>The seven in the order of the regulation. The workbook has no columns for earlier years, standards, efficiency and programmes yet.</summary>
    public static IReadOnlyList<Butir> Untuk(Bahan bahan, HasilSasaran sasaran) =>
    [
        new("perbandingan target dengan realisasi tahun ini", sasaran.Indikator.Any(satu => satu.Baris is { Target: not null, Realisasi: not null })),
        new("perbandingan dengan capaian tahun-tahun sebelumnya", false),
        new("perbandingan dengan target akhir Renstra", DenganRenstra(bahan, sasaran).Count > 0),
        new("perbandingan dengan standar nasional", false),
        new("analisis penyebab dan tindak lanjut", sasaran.Indikator.Any(satu => satu.Baris is not { Penyebab: null, TindakLanjut: null })),
        new("analisis efisiensi penggunaan sumber daya", false),
        new("analisis program dan kegiatan penunjang", false),
    ];

    /// <summary>The indicators that the strategic plan knows by the same name and gives a final target.</summary>
    public static IReadOnlyList<(HasilIndikator Indikator, string TargetAkhir)> DenganRenstra(Bahan bahan, HasilSasaran sasaran)
    {
        var rencana = bahan.Renstra(JenisRenstra.Indikator)
            .Where(baris => baris.TargetAkhir is not null)
            .Select(baris => (Nama: new NamaIndikator(baris.Uraian.Nilai), TargetAkhir: baris.TargetAkhir!.Teks))
            .ToList();
        return
        [
            .. sasaran.Indikator
                .Select(satu => (Indikator: satu, rencana.FirstOrDefault(baris => baris.Nama.SamaDengan(new NamaIndikator(satu.Baris.Indikator.Nilai))).TargetAkhir))
                .Where(pasangan => pasangan.TargetAkhir is not null)
                .Select(pasangan => (pasangan.Indikator, pasangan.TargetAkhir!)),
        ];
    }
}
