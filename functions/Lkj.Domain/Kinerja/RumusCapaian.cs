namespace Lkj.Domain.Kinerja;

/// <summary>
/// The formulas of capaian in percent, before floor and cap; one function per formula. They take what can be computed:
/// <see cref="PenghitungCapaian"/> chooses the formula and answers for what cannot.
/// </summary>
public static class RumusCapaian
{
    /// <summary>More is better: R / T x 100.</summary>
    /// <param name="target">T, above 0.</param>
    /// <param name="realisasi">R.</param>
    public static decimal Maksimal(decimal target, decimal realisasi) => realisasi * 100 / target;

    /// <summary>More is better, from a negative target: (1 + (1 - R / T)) x 100.</summary>
    /// <param name="target">T, below 0.</param>
    /// <param name="realisasi">R.</param>
    public static decimal MaksimalNegatif(decimal target, decimal realisasi) => 200 - realisasi * 100 / target;

    /// <summary>
    /// Less is better: (2T - R) / T x 100. The form (R - (R - T)) / T, which some reports print for it, is always 100.
    /// </summary>
    /// <param name="target">T, above 0.</param>
    /// <param name="realisasi">R.</param>
    public static decimal Minimal(decimal target, decimal realisasi) => (2 * target - realisasi) * 100 / target;

    /// <summary>Less is better and the target is none at all: (W - R) / W x 100.</summary>
    /// <param name="terburuk">W, the worst value, above 0.</param>
    /// <param name="realisasi">R.</param>
    public static decimal MinimalNol(decimal terburuk, decimal realisasi) => (terburuk - realisasi) * 100 / terburuk;

    /// <summary>The target itself is best: R / T x 100, above 100 counted back from it, then the scale.</summary>
    /// <param name="target">T, above 0.</param>
    /// <param name="realisasi">R.</param>
    /// <param name="skala">Points, rising from 0.</param>
    public static decimal Stabil(decimal target, decimal realisasi, IReadOnlyList<TitikSkala> skala)
    {
        var rasio = Maksimal(target, realisasi);
        return PadaSkala(rasio > 100 ? 200 - rasio : rasio, skala);
    }

    /// <summary>A range as target: 100 inside it, else the formula of one value against the end that was missed.</summary>
    /// <param name="bawah">The lower end.</param>
    /// <param name="atas">The upper end, not below the lower.</param>
    /// <param name="realisasi">R.</param>
    /// <param name="satuNilai">The formula for the end as target.</param>
    public static HasilCapaian Rentang(decimal bawah, decimal atas, decimal realisasi, Func<decimal, HasilCapaian> satuNilai) =>
        realisasi < bawah ? satuNilai(bawah)
        : realisasi > atas ? satuNilai(atas)
        : new HasilCapaian(new(100), new(100), null);

    private static decimal PadaSkala(decimal rasio, IReadOnlyList<TitikSkala> skala)
    {
        if (rasio <= skala[0].Dari)
            return skala[0].Menjadi;
        for (var i = 1; i < skala.Count; i++)
        {
            var (kiri, kanan) = (skala[i - 1], skala[i]);
            if (rasio <= kanan.Dari)
                return kiri.Menjadi + (rasio - kiri.Dari) * (kanan.Menjadi - kiri.Menjadi) / (kanan.Dari - kiri.Dari);
        }
        return skala[^1].Menjadi;
    }
}
