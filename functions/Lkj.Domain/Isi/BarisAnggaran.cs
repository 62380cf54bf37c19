using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>One line of the budget table, as the office printed it.</summary>
/// <param name="Nomor">The printed number; null when it has none.</param>
/// <param name="Kode">The budget path (program/kegiatan/KRO/RO/...); null when the table gives no codes.</param>
/// <param name="Uraian">The line's text.</param>
/// <param name="SumberDana">RM or hibah; null when not given.</param>
/// <param name="TargetVolume">The promised quantity.</param>
/// <param name="RealisasiVolume">The reached quantity.</param>
/// <param name="Pagu">The ceiling.</param>
/// <param name="Realisasi">What was spent.</param>
/// <param name="PersenTercetak">The percentage that the office itself printed.</param>
/// <param name="PaguAwal">The ceiling of the first DIPA, before revisions; null when not given.</param>
/// <param name="Sasaran">The objective that the line supports, as in the measurement table; null when not said.</param>
public sealed record BarisAnggaran(
    Isian<string>? Nomor,
    Isian<string>? Kode,
    Isian<string> Uraian,
    Isian<string>? SumberDana,
    Isian<Volume>? TargetVolume,
    Isian<Volume>? RealisasiVolume,
    Isian<Rupiah> Pagu,
    Isian<Rupiah> Realisasi,
    Isian<decimal>? PersenTercetak,
    Isian<Rupiah>? PaguAwal = null,
    Isian<string>? Sasaran = null);
