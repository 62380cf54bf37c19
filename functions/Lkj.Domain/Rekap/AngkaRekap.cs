using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>The figures of several offices together. What an office lacks stays out of the mean that needs it, and the count beside the mean says of how many it is.</summary>
/// <param name="Satker">How many offices there are.</param>
/// <param name="Masuk">How many have a report.</param>
/// <param name="Disahkan">How many of those were approved; the others are drafts.</param>
/// <param name="RataCapaian">The mean of their capaian, each office counting the same; null when none has one.</param>
/// <param name="BerCapaian">How many have a capaian.</param>
/// <param name="CapaianTertimbang">The mean of their capaian weighted by pagu, over offices that have both; null when none has.</param>
/// <param name="RataSerapan">The mean of their serapan, each office counting the same; null when none has one.</param>
/// <param name="BerSerapan">How many have a serapan.</param>
/// <param name="Beranggaran">How many have lines in their budget table.</param>
/// <param name="Jumlah">The sum of pagu and realisasi; its serapan is the mean weighted by pagu.</param>
/// <param name="PerJenis">The same by jenis belanja; the parts add up to the sum.</param>
/// <param name="PerSumber">The same by source of funds; the parts add up to the sum.</param>
/// <param name="Indikator">Indicators of the measurement tables.</param>
/// <param name="IndikatorTercapai">How many of them reached their target.</param>
/// <param name="Perjanjian">Indicators of the Perjanjian Kinerja.</param>
/// <param name="PerjanjianDiukur">How many of them have a realisasi.</param>
/// <param name="PerjanjianTercapai">How many of those reached their target.</param>
public sealed record AngkaRekap(
    int Satker,
    int Masuk,
    int Disahkan,
    Persen? RataCapaian,
    int BerCapaian,
    Persen? CapaianTertimbang,
    Persen? RataSerapan,
    int BerSerapan,
    int Beranggaran,
    JumlahAnggaran Jumlah,
    IReadOnlyList<JumlahAnggaran> PerJenis,
    IReadOnlyList<JumlahAnggaran> PerSumber,
    int Indikator,
    int IndikatorTercapai,
    int Perjanjian,
    int PerjanjianDiukur,
    int PerjanjianTercapai);
