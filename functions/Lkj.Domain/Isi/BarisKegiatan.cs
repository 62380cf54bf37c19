using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>An activity (kegiatan) with one of its indicators and its money: a line of the measurement of activities (PKK).</summary>
/// <param name="Kode">The activity's budget path; null when none was given.</param>
/// <param name="Kegiatan">The activity's name.</param>
/// <param name="Indikator">Its indicator with target and realisasi; the indicator's objective is not used.</param>
/// <param name="Pagu">The activity's ceiling; null when it is to be taken from the budget lines under its path.</param>
/// <param name="RealisasiAnggaran">The activity's spending; null as for the ceiling.</param>
public sealed record BarisKegiatan(
    Isian<string>? Kode,
    Isian<string> Kegiatan,
    BarisIndikator Indikator,
    Isian<Rupiah>? Pagu,
    Isian<Rupiah>? RealisasiAnggaran);
