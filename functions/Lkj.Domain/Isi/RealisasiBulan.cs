using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>The office's budget in one month: what was planned to be drawn (RPD, DIPA page III) and what was spent in that month alone.</summary>
/// <param name="Bulan">1 to 12.</param>
/// <param name="Rencana">The planned drawing; null when there is no plan.</param>
/// <param name="Realisasi">The spending; null when it was not filled in.</param>
public sealed record RealisasiBulan(int Bulan, Isian<Rupiah>? Rencana, Isian<Rupiah>? Realisasi);
