using Lkj.Domain.Isi;

namespace Lkj.Domain.Kinerja;

/// <summary>The realisasi against the national standard.</summary>
/// <param name="Standar">The standard as filled in.</param>
/// <param name="Capaian">The realisasi against it as target, by the indicator's own polarity.</param>
/// <param name="Posisi">Better or not so good as the standard; null when one of the two is no number.</param>
public sealed record CapaianStandar(Isian<NilaiKinerja> Standar, HasilCapaian Capaian, PosisiStandar? Posisi);
