using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>What an office contributes to a recap: the sums of its version in force, without the rows that they are of.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Versi">The version of its submission, from 1.</param>
/// <param name="Capaian">The capaian of the office; null when it cannot be computed.</param>
/// <param name="Kategori">The band of that capaian.</param>
/// <param name="Indikator">Indicators of the measurement table.</param>
/// <param name="IndikatorTercapai">How many of them reached their target.</param>
/// <param name="Perjanjian">Indicators of the Perjanjian Kinerja.</param>
/// <param name="PerjanjianDiukur">How many of them have a realisasi.</param>
/// <param name="PerjanjianTercapai">How many of those reached their target.</param>
/// <param name="BarisAnggaran">Lines of the budget table.</param>
/// <param name="Jumlah">The sum of the budget.</param>
/// <param name="PerJenis">The same by jenis belanja; empty when no line has an akun.</param>
/// <param name="PerSumber">The same by source of funds; empty when no line names its source.</param>
public sealed record LaporanMasuk(
    KodeSatker Satker,
    int Versi,
    Persen? Capaian,
    string? Kategori,
    int Indikator,
    int IndikatorTercapai,
    int Perjanjian,
    int PerjanjianDiukur,
    int PerjanjianTercapai,
    int BarisAnggaran,
    JumlahAnggaran Jumlah,
    IReadOnlyList<JumlahAnggaran> PerJenis,
    IReadOnlyList<JumlahAnggaran> PerSumber)
{
    /// <summary>Whether this version was approved; a draft otherwise.</summary>
    public bool Disahkan { get; init; }

    /// <summary>From the results of a version.</summary>
    public static LaporanMasuk Dari(KodeSatker satker, int versi, HasilKinerja kinerja, HasilAnggaran anggaran) => new(
        satker, versi, kinerja.Satker, kinerja.Kategori, kinerja.JumlahIndikator, kinerja.IndikatorTercapai, kinerja.Perjanjian.Count, kinerja.PerjanjianDiukur,
        kinerja.PerjanjianTercapai, anggaran.Baris.Count, anggaran.Jumlah, anggaran.PerJenis, anggaran.PerSumber);
}
