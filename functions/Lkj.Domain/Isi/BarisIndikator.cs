using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Isi;

/// <summary>An indicator as one table of the workbook states it (RKT, Perjanjian Kinerja, IKU or measurement).</summary>
/// <param name="Sasaran">The objective it belongs to; null in the table of IKU.</param>
/// <param name="Indikator">The indicator's text.</param>
/// <param name="Satuan">The unit of target and realisasi (<c>%</c>, <c>dokumen</c>); empty when none was given.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Realisasi">What was reached; null when the table does not measure or the cell is empty (missing is not zero).</param>
/// <param name="CapaianTercetak">The percentage that the office itself printed.</param>
/// <param name="Polaritas">Which direction is good.</param>
/// <param name="Terburuk">The worst value, needed for a minimal indicator with target 0.</param>
/// <param name="Penyebab">Why it was reached or not, in the office's words.</param>
/// <param name="TindakLanjut">What the office does about it.</param>
/// <param name="SumberData">Where the realisasi comes from.</param>
/// <param name="AsalData">Whether that source is the office's own; null when not said.</param>
/// <param name="Definisi">The operational definition: what is counted and how.</param>
/// <param name="StandarNasional">The national standard or benchmark for it, in the same unit.</param>
/// <param name="SumberStandar">Where the national standard comes from.</param>
/// <param name="ProgramPendukung">The programmes or activities that helped or hindered, in the office's words.</param>
/// <param name="Konsolidasi">How its quarters make its year; null when not said.</param>
public sealed record BarisIndikator(
    Isian<string>? Sasaran,
    Isian<string> Indikator,
    string Satuan,
    Isian<Target>? Target,
    Isian<NilaiKinerja>? Realisasi,
    Isian<decimal>? CapaianTercetak,
    Polaritas Polaritas,
    Isian<decimal>? Terburuk = null,
    Isian<string>? Penyebab = null,
    Isian<string>? TindakLanjut = null,
    Isian<string>? SumberData = null,
    AsalData? AsalData = null,
    Isian<string>? Definisi = null,
    Isian<NilaiKinerja>? StandarNasional = null,
    Isian<string>? SumberStandar = null,
    Isian<string>? ProgramPendukung = null,
    Konsolidasi? Konsolidasi = null);
