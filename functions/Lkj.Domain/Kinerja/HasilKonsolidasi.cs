namespace Lkj.Domain.Kinerja;

/// <summary>Target and realisasi over several quarters, or the reason why there is none.</summary>
/// <param name="Target">The consolidated target; null when not computable.</param>
/// <param name="Realisasi">The consolidated realisasi; null when not computable.</param>
/// <param name="Alasan">Why it cannot be computed, in Bahasa Indonesia; null when it can.</param>
public sealed record HasilKonsolidasi(decimal? Target, decimal? Realisasi, string? Alasan);
