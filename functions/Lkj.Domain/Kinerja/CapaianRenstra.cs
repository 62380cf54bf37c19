using Lkj.Domain.Isi;

namespace Lkj.Domain.Kinerja;

/// <summary>The realisasi to date against the target at the end of the strategic plan.</summary>
/// <param name="TargetAkhir">The end target as the plan states it.</param>
/// <param name="Capaian">The year's realisasi against it, by the indicator's own polarity.</param>
public sealed record CapaianRenstra(Isian<Target> TargetAkhir, HasilCapaian Capaian);
