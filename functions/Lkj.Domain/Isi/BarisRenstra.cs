using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Isi;

/// <summary>A line of the strategic plan (Renstra).</summary>
/// <param name="Jenis">What the line is.</param>
/// <param name="Uraian">Its text.</param>
/// <param name="Induk">The text of the line above it (an indicator's objective, an activity's programme); null where it has none.</param>
/// <param name="TargetAkhir">The target at the end of the plan's term; null where the plan gives none.</param>
public sealed record BarisRenstra(JenisRenstra Jenis, Isian<string> Uraian, string? Induk, Isian<Target>? TargetAkhir);
