using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;

namespace Lkj.Report.Rekap;

/// <summary>A row of the tables and a bar of the charts: an office, or the offices of a province.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Angka">Its figures.</param>
/// <param name="Capaian">Its capaian, or the mean of its offices; null when there is none.</param>
/// <param name="Serapan">Realisasi / pagu; null when there is no pagu.</param>
internal sealed record BarisRekap(string Nama, AngkaRekap Angka, Persen? Capaian, Persen? Serapan)
{
    /// <summary>Whether it has a report at all.</summary>
    public bool Ada => Angka.Masuk > 0;

    /// <summary>The row of a province.</summary>
    public static BarisRekap Dari(RekapWilayah wilayah) => new(wilayah.Nama, wilayah.Angka, wilayah.Angka.RataCapaian, wilayah.Angka.Jumlah.Serapan);

    /// <summary>The row of an office.</summary>
    public static BarisRekap Dari(RekapSatker satker) => new(satker.Nama, PenghitungRekap.Hitung([satker]), satker.Capaian, satker.Serapan);
}
