using Lkj.Domain.Pemeriksaan;

namespace Lkj.Storage.Pengajuan;

/// <summary>The content of a submission as it was read from its files.</summary>
/// <param name="Pengajuan">The records.</param>
/// <param name="TemuanBaca">What was found while reading (levels 1 to 3); none of it stops the submission.</param>
public sealed record IsiPengajuan(Domain.Isi.Pengajuan Pengajuan, IReadOnlyList<Temuan> TemuanBaca);
