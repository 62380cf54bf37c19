using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>The computed budget of a submission. Sums are over leaves only.</summary>
/// <param name="Baris">The lines in the order of the table.</param>
/// <param name="Jumlah">The recomputed total.</param>
/// <param name="PerSumber">Sums by source of funds; empty when no line names its source.</param>
/// <param name="PerJenis">Sums by jenis belanja (51, 52, 53, others); empty when no line has an akun.</param>
/// <param name="PerSasaran">Sums by the objective that lines support; empty when no line names one.</param>
/// <param name="Jalur">Sums up the path: programmes with what stands under them; empty when no line has a recognisable code.</param>
/// <param name="Keluaran">The outputs with volumes and efficiency.</param>
/// <param name="Efisiensi">The efficiency of the office over its outputs.</param>
/// <param name="Bulan">The twelve months; empty when no month was filled in.</param>
/// <param name="Triwulan">The four quarters; empty as the months.</param>
/// <param name="Semester">The two half-years; empty as the months.</param>
/// <param name="PaguAwal">The ceiling before revisions: of the lines when each states it, else of the first DIPA; null when neither is known.</param>
/// <param name="Revisi">The states of the DIPA by their number.</param>
/// <param name="Tercetak">The totals that the office printed, beside which the recomputed one is shown.</param>
public sealed record HasilAnggaran(
    IReadOnlyList<HasilBaris> Baris,
    JumlahAnggaran Jumlah,
    IReadOnlyList<JumlahAnggaran> PerSumber,
    IReadOnlyList<JumlahAnggaran> PerJenis,
    IReadOnlyList<JumlahAnggaran> PerSasaran,
    IReadOnlyList<SimpulAnggaran> Jalur,
    IReadOnlyList<HasilKeluaran> Keluaran,
    RingkasanEfisiensi Efisiensi,
    IReadOnlyList<RealisasiPeriode> Bulan,
    IReadOnlyList<RealisasiPeriode> Triwulan,
    IReadOnlyList<RealisasiPeriode> Semester,
    Rupiah? PaguAwal,
    IReadOnlyList<HasilRevisi> Revisi,
    IReadOnlyList<TotalTercetak> Tercetak);
