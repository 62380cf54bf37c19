namespace Lkj.App;

/// <summary>What validation decided.</summary>
/// <param name="Ditolak">Whether a finding makes the figures undecidable, so that there is no report.</param>
/// <param name="Disahkan">Whether the version was approved, so that its findings and figures stay as they are.</param>
public sealed record HasilPeriksa(bool Ditolak, bool Disahkan = false);
