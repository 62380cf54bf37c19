using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>The computed budget of a submission. Sums are over leaves only.</summary>
/// <param name="Baris">The lines in the order of the table.</param>
/// <param name="Jumlah">The recomputed total.</param>
/// <param name="PerSumber">Sums by source of funds; empty when no line names its source.</param>
/// <param name="PerJenis">Sums by jenis belanja (51, 52, 53, others); empty when no line has an akun.</param>
/// <param name="Tercetak">The totals that the office printed, beside which the recomputed one is shown.</param>
public sealed record HasilAnggaran(
    IReadOnlyList<HasilBaris> Baris,
    JumlahAnggaran Jumlah,
    IReadOnlyList<JumlahAnggaran> PerSumber,
    IReadOnlyList<JumlahAnggaran> PerJenis,
    IReadOnlyList<TotalTercetak> Tercetak);
