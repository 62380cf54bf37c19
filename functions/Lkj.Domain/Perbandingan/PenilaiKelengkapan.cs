using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Perbandingan;

/// <summary>Says which of the seven comparisons the submission holds for an objective; report and findings both ask here.</summary>
internal static class PenilaiKelengkapan
{
    /// <summary>The seven in their order.</summary>
    /// <param name="sasaran">The objective.</param>
    /// <param name="efisiensi">The efficiency of the outputs that support it.</param>
    /// <param name="narasi">The office's prose; an analysis that refers to the objective counts for all its indicators.</param>
    public static IReadOnlyList<KelengkapanUnsur> Untuk(HasilSasaran sasaran, RingkasanEfisiensi efisiensi, IReadOnlyList<Narasi> narasi)
    {
        var nama = new NamaIndikator(sasaran.Nama);
        var analisis = Membahas(BagianNarasi.AnalisisKinerja);
        return
        [
            PerIndikator(Unsur.TargetRealisasi, satu => satu.Baris is { Target: not null, Realisasi: not null }),
            PerIndikator(Unsur.TahunSebelumnya, satu => satu.Perbandingan.TahunLalu.Any(lalu => lalu.Realisasi is not null)),
            PerIndikator(Unsur.TargetRenstra, satu => satu.Perbandingan.Renstra is not null),
            PerIndikator(Unsur.StandarNasional, satu => satu.Perbandingan.Standar is not null),
            PerIndikator(Unsur.PenyebabDanTindakLanjut, satu => analisis || (satu.Baris.Penyebab is not null && (satu.MencapaiTarget || satu.Baris.TindakLanjut is not null))),
            new(Unsur.Efisiensi, efisiensi.Efisiensi is not null || Membahas(BagianNarasi.Efisiensi) ? 1 : 0, 1),
            PerIndikator(Unsur.ProgramPenunjang, satu => satu.Baris.ProgramPendukung is not null),
        ];

        KelengkapanUnsur PerIndikator(Unsur unsur, Func<HasilIndikator, bool> ada) => new(unsur, sasaran.Indikator.Count(ada), sasaran.Indikator.Count);

        bool Membahas(BagianNarasi bagian) =>
            narasi.Any(satu => satu.Bagian == bagian && satu.Rujukan is { } rujukan && new NamaIndikator(rujukan).SamaDengan(nama));
    }
}
