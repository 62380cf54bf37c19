using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Perbandingan;

/// <summary>An objective with its indicators, the money that supports it and what its reporting holds: a part of the form PPS.</summary>
/// <param name="Sasaran">The objective with its indicators.</param>
/// <param name="Anggaran">The sum of the budget lines that support it; null when no line names it.</param>
/// <param name="Efisiensi">The efficiency over the outputs of those lines.</param>
/// <param name="Kuadran">Capaian beside serapan; null when one of the two is missing.</param>
/// <param name="Unsur">The seven comparisons of PermenPAN-RB 53/2014 in their order, each present or missing.</param>
public sealed record HasilPps(
    HasilSasaran Sasaran, JumlahAnggaran? Anggaran, RingkasanEfisiensi Efisiensi, Kuadran? Kuadran, IReadOnlyList<KelengkapanUnsur> Unsur);
