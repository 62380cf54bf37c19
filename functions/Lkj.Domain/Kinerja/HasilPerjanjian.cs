using Lkj.Domain.Isi;

namespace Lkj.Domain.Kinerja;

/// <summary>An indicator of the Perjanjian Kinerja and the row that measures it, if any.</summary>
/// <param name="Baris">The indicator as agreed.</param>
/// <param name="Ukuran">The row of the measurement table or of the IKU that has a realisasi for it, computed against that row's own target; null when nothing measures it.</param>
public sealed record HasilPerjanjian(BarisIndikator Baris, HasilIndikator? Ukuran);
