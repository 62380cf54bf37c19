using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>The budget in a part of the year; a sum is null when one of its months was not filled in (missing is not zero).</summary>
/// <param name="Nama">As tables print it: <c>Januari</c>, <c>Triwulan I</c>, <c>Semester II</c>.</param>
/// <param name="Rencana">What was planned to be drawn in it.</param>
/// <param name="Realisasi">What was spent in it.</param>
/// <param name="RencanaKumulatif">The plan from January to its end.</param>
/// <param name="RealisasiKumulatif">The spending from January to its end.</param>
public sealed record RealisasiPeriode(string Nama, Rupiah? Rencana, Rupiah? Realisasi, Rupiah? RencanaKumulatif, Rupiah? RealisasiKumulatif)
{
    /// <summary>Realisasi less plan, in percent of the plan; null when one is missing or the plan is 0.</summary>
    public Persen? Deviasi => Selisih(Rencana, Realisasi);

    /// <summary>The same from January to its end.</summary>
    public Persen? DeviasiKumulatif => Selisih(RencanaKumulatif, RealisasiKumulatif);

    private static Persen? Selisih(Rupiah? rencana, Rupiah? realisasi) =>
        rencana is { } satu && realisasi is { } dua ? Persen.Dari(dua - satu, satu) : null;
}
