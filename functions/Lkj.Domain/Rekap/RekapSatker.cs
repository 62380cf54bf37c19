using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>An office within a recap.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Laporan">Its figures; null when it has no version in force, which is named and never counted as zero.</param>
public sealed record RekapSatker(KodeSatker Kode, string Nama, LaporanMasuk? Laporan)
{
    /// <summary>The capaian of the office; null when it has none.</summary>
    public Persen? Capaian => Laporan?.Capaian;

    /// <summary>Realisasi / pagu; null when there is no pagu.</summary>
    public Persen? Serapan => Laporan?.Jumlah.Serapan;
}
