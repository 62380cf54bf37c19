using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Kunci;

namespace Lkj.Storage.Hasil;

/// <summary>What was found in an upload that became no submission. It is kept for some days.</summary>
/// <param name="Kunci">The upload.</param>
/// <param name="Periksa">Whether it was sent to be checked only; then none of its bytes are kept.</param>
/// <param name="Kedaluwarsa">From when on it is not there any more.</param>
/// <param name="Temuan">The findings, first repair first.</param>
public sealed record CatatanPeriksa(KunciUnggahan Kunci, bool Periksa, DateTimeOffset Kedaluwarsa, IReadOnlyList<Temuan> Temuan);
