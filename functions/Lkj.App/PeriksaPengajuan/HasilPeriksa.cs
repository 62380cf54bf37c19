namespace Lkj.App;

/// <summary>What validation decided.</summary>
/// <param name="Ditolak">Whether a finding makes the figures undecidable, so that there is no report.</param>
public sealed record HasilPeriksa(bool Ditolak);
