namespace Lkj.Domain.Kinerja;

/// <summary>The quarters of an indicator and what they make together.</summary>
/// <param name="Triwulan">The quarters that were filled in, first to last.</param>
/// <param name="Konsolidasi">Their target and realisasi as a year, or why there is none.</param>
/// <param name="Cocok">
/// Whether the consolidated realisasi is the year's, at the decimals that the year's has; null when one of the two is missing.
/// </param>
public sealed record HasilTriwulan(IReadOnlyList<NilaiTriwulan> Triwulan, HasilKonsolidasi Konsolidasi, bool? Cocok);
