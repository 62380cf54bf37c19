using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Perbandingan;

/// <summary>A line of the form PKK: an activity with one indicator and its money. Lines of the same activity repeat the same money.</summary>
/// <param name="Baris">The activity as filled in.</param>
/// <param name="Capaian">The capaian of its indicator.</param>
/// <param name="Kategori">The band of it; null when not computable.</param>
/// <param name="Pagu">As filled in, else the sum of the budget lines under its path; null when neither is there.</param>
/// <param name="Realisasi">As for the ceiling.</param>
public sealed record HasilPkk(BarisKegiatan Baris, HasilCapaian Capaian, string? Kategori, Rupiah? Pagu, Rupiah? Realisasi)
{
    /// <summary>Realisasi / pagu; null when one is missing or the ceiling is 0.</summary>
    public Persen? Serapan => Realisasi is { } realisasi && Pagu is { } pagu ? Persen.Dari(realisasi, pagu) : null;
}
