using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>An indicator in an earlier year, for the comparison over years that PermenPAN-RB 53/2014 asks for.</summary>
/// <param name="Indikator">The indicator's text, as in the measurement table of the year that is reported.</param>
/// <param name="Tahun">The earlier year.</param>
/// <param name="Satuan">The unit; empty when none was given.</param>
/// <param name="Target">What was promised then.</param>
/// <param name="Realisasi">What was reached then; null when it is not known.</param>
public sealed record BarisRiwayat(
    Isian<string> Indikator,
    TahunAnggaran Tahun,
    string Satuan,
    Isian<Target>? Target,
    Isian<NilaiKinerja>? Realisasi);
