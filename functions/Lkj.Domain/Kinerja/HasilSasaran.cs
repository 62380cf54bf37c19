using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>An objective of the measurement table with the mean of its indicators.</summary>
/// <param name="Nama">The objective's text.</param>
/// <param name="Indikator">Its indicators in the order of the table.</param>
/// <param name="Rata">The mean of the computable capped values; null when there is none.</param>
/// <param name="Kategori">The band of the mean; null when there is none.</param>
/// <param name="Terhitung">How many of its indicators are computable.</param>
public sealed record HasilSasaran(string Nama, IReadOnlyList<HasilIndikator> Indikator, Persen? Rata, string? Kategori, int Terhitung);
