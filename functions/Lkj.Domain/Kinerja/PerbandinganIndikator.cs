namespace Lkj.Domain.Kinerja;

/// <summary>What PermenPAN-RB 53/2014 sets beside the realisasi of an indicator; what the submission does not hold is null or empty.</summary>
/// <param name="Selisih">Target less realisasi, in the unit; 0 inside a range, else from its nearer end. Null when one is missing.</param>
/// <param name="TahunIni">The year that is reported, with its change against the year before.</param>
/// <param name="TahunLalu">Earlier years, newest first, at most <see cref="PenghitungPerbandingan.TahunTerbanyak"/>.</param>
/// <param name="Renstra">Against the end target of the strategic plan.</param>
/// <param name="Standar">Against the national standard.</param>
/// <param name="Triwulan">The quarters.</param>
public sealed record PerbandinganIndikator(
    decimal? Selisih,
    CapaianTahun TahunIni,
    IReadOnlyList<CapaianTahun> TahunLalu,
    CapaianRenstra? Renstra,
    CapaianStandar? Standar,
    HasilTriwulan? Triwulan);
