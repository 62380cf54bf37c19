namespace Lkj.Domain.Kinerja;

/// <summary>An indicator in one quarter.</summary>
/// <param name="Triwulan">1 to 4.</param>
/// <param name="Target">What was promised; null when the quarter has no target and does not count.</param>
/// <param name="Realisasi">What was reached; null when it was not filled in (missing is not zero).</param>
public sealed record NilaiTriwulan(int Triwulan, decimal? Target, decimal? Realisasi);
