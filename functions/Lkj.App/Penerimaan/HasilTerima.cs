using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Hasil;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Penerimaan;

/// <summary>What became of an upload: a submission, or a result of its own.</summary>
/// <param name="Pengajuan">The submission that holds it; null when it was refused, and after a check without storing.</param>
/// <param name="Baru">Whether it is a new submission; false when the same bytes were there before.</param>
/// <param name="Temuan">The findings, first repair first: levels 1 to 3, after a check also those above.</param>
/// <param name="Periksa">What is kept for some days of an upload without a submission; null beside one.</param>
public sealed record HasilTerima(CatatanVersi? Pengajuan, bool Baru, IReadOnlyList<Temuan> Temuan, CatatanPeriksa? Periksa);
