using Lkj.Domain.Isi;

namespace Lkj.Domain.Kinerja;

/// <summary>An indicator with its computed capaian.</summary>
/// <param name="Baris">The indicator as the workbook states it.</param>
/// <param name="Capaian">Computed from the row's own target and realisasi.</param>
/// <param name="Kategori">The band of the capped capaian in the rule set (<c>sangat tinggi</c>); null when not computable.</param>
/// <param name="MencapaiTarget">Whether the uncapped capaian is at least 100 %; false when not computable.</param>
/// <param name="Perbandingan">The indicator beside its earlier years, end target, standard and quarters.</param>
public sealed record HasilIndikator(
    BarisIndikator Baris, HasilCapaian Capaian, string? Kategori, bool MencapaiTarget, PerbandinganIndikator Perbandingan);
