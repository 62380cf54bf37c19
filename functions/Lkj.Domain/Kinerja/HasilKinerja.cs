using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>All computed performance of a submission.</summary>
/// <param name="Sasaran">The objectives of the measurement table.</param>
/// <param name="Iku">The main indicators.</param>
/// <param name="Perjanjian">The indicators of the Perjanjian Kinerja with what measures them.</param>
/// <param name="Satker">The mean over the objectives that have a mean; null when none has.</param>
/// <param name="Kategori">The band of that mean.</param>
public sealed record HasilKinerja(
    IReadOnlyList<HasilSasaran> Sasaran,
    IReadOnlyList<HasilIndikator> Iku,
    IReadOnlyList<HasilPerjanjian> Perjanjian,
    Persen? Satker,
    string? Kategori)
{
    /// <summary>How many indicators of the Perjanjian Kinerja have a realisasi.</summary>
    public int PerjanjianDiukur => Perjanjian.Count(baris => baris.Ukuran is not null);

    /// <summary>How many of those reached the target of the table that measures them.</summary>
    public int PerjanjianTercapai => Perjanjian.Count(baris => baris.Ukuran is { MencapaiTarget: true });

    /// <summary>How many indicators the measurement table has.</summary>
    public int JumlahIndikator => Sasaran.Sum(sasaran => sasaran.Indikator.Count);

    /// <summary>How many of them reached their target.</summary>
    public int IndikatorTercapai => Sasaran.Sum(sasaran => sasaran.Indikator.Count(indikator => indikator.MencapaiTarget));

    /// <summary>Whether every target was reached: of the measurement table, the Perjanjian Kinerja and the IKU; false when nothing was measured.</summary>
    public bool SemuaTercapai =>
        JumlahIndikator > 0 && IndikatorTercapai == JumlahIndikator && PerjanjianTercapai == Perjanjian.Count && Iku.All(indikator => indikator.MencapaiTarget);
}
