using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest;

/// <summary>What came of reading an upload.</summary>
/// <param name="Pengajuan">What was submitted; null when a finding of severity galat stops it.</param>
/// <param name="Temuan">The findings of levels 1 to 3 and of a file for another office or year, in reading order.</param>
public sealed record HasilBaca(Pengajuan? Pengajuan, IReadOnlyList<Temuan> Temuan);
