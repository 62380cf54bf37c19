using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Isi;

/// <summary>An indicator in one quarter of the year that is reported.</summary>
/// <param name="Indikator">The indicator's text, as in the measurement table.</param>
/// <param name="Triwulan">1 to 4.</param>
/// <param name="Target">What was promised for the quarter; null when it has no target and does not count.</param>
/// <param name="Realisasi">What was reached in it; null when it was not filled in (missing is not zero).</param>
public sealed record BarisTriwulan(Isian<string> Indikator, int Triwulan, Isian<NilaiKinerja>? Target, Isian<NilaiKinerja>? Realisasi);
