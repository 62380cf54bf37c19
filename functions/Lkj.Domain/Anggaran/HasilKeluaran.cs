using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>An output with its money, its volumes and its efficiency.</summary>
/// <param name="Kode">Its path from the programme on; null for a line of a table without codes, which is an output by itself.</param>
/// <param name="Anggaran">Its money under its name.</param>
/// <param name="Sasaran">The objective that its lines support; null when none or more than one is named.</param>
/// <param name="Target">The promised volume; null when there is none or several disagree.</param>
/// <param name="Capai">The reached volume; null as for the target.</param>
/// <param name="CapaianKeluaran">Reached / promised volume (CK), 1 when all was reached; null when the efficiency is not computable.</param>
/// <param name="Alasan">Why its efficiency cannot be computed, in Bahasa Indonesia; null when it can.</param>
public sealed record HasilKeluaran(
    string? Kode, JumlahAnggaran Anggaran, string? Sasaran, Volume? Target, Volume? Capai, decimal? CapaianKeluaran, string? Alasan)
{
    /// <summary>By the form of PMK 249/PMK.02/2011, in percent; null when not computable.</summary>
    public Persen? Efisiensi => CapaianKeluaran is { } capaian ? RumusEfisiensi.Keluaran(Anggaran.Pagu, Anggaran.Realisasi, capaian) : null;
}
