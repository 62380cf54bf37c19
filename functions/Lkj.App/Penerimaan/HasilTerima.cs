using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Penerimaan;

/// <summary>What became of an upload.</summary>
/// <param name="Pengajuan">The submission that holds it; null when it was refused, and after a check without storing.</param>
/// <param name="Baru">Whether it is a new submission; false when the same bytes were there before.</param>
/// <param name="Temuan">The findings, first repair first: levels 1 to 3, after a check also those above.</param>
public sealed record HasilTerima(CatatanVersi? Pengajuan, bool Baru, IReadOnlyList<Temuan> Temuan)
{
    /// <summary>Whether a finding stops it.</summary>
    public bool Ditolak => Temuan.Any(temuan => temuan.Keparahan == Keparahan.Galat);
}
