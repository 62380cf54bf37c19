using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>An indicator in one year, with its change against the year before.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Target">What was promised for it; null when it is not known.</param>
/// <param name="Realisasi">What was reached in it; null when it is not known.</param>
/// <param name="Capaian">By the rule set and polarity of the year that is reported, so that the years can be compared.</param>
/// <param name="Perubahan">Realisasi less that of the year before, in the indicator's unit; null when one is missing or the units differ.</param>
/// <param name="Arah">Whether that change is good; null when there is none, or a target that says what is good is missing.</param>
public sealed record CapaianTahun(
    TahunAnggaran Tahun, Target? Target, NilaiKinerja? Realisasi, HasilCapaian Capaian, decimal? Perubahan, ArahPerubahan? Arah);
