using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>A budget line with its recomputed absorption.</summary>
/// <param name="Baris">The line as printed by the office.</param>
/// <param name="Serapan">Realisasi / pagu; null (n/a) when the pagu is 0.</param>
public sealed record HasilBaris(BarisAnggaran Baris, Persen? Serapan);
