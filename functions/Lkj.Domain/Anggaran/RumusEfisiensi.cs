using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>The formulas of efficiency, one function each.</summary>
public static class RumusEfisiensi
{
    /// <summary>An output by the form of PMK 249/PMK.02/2011: 1 - (realisasi / reached volume) / (pagu / promised volume), in percent.</summary>
    /// <param name="pagu">Above 0.</param>
    /// <param name="realisasi">What was spent.</param>
    /// <param name="capaianKeluaran">Reached / promised volume, above 0.</param>
    public static Persen Keluaran(Rupiah pagu, Rupiah realisasi, decimal capaianKeluaran) =>
        new((1 - (decimal)realisasi.Nilai / pagu.Nilai / capaianKeluaran) * 100);

    /// <summary>Several outputs by the form of PMK 214/PMK.02/2017: sum(pagu x CK - realisasi) / sum(pagu x CK), in percent.</summary>
    /// <param name="keluaran">Per output its pagu above 0, its realisasi and CK = reached / promised volume above 0; at least one.</param>
    public static Persen Gabungan(IReadOnlyCollection<(Rupiah Pagu, Rupiah Realisasi, decimal CapaianKeluaran)> keluaran)
    {
        var seharusnya = keluaran.Sum(satu => satu.Pagu.Nilai * satu.CapaianKeluaran);
        return new((seharusnya - keluaran.Sum(satu => (decimal)satu.Realisasi.Nilai)) / seharusnya * 100);
    }

    /// <summary>The value of an efficiency (NE): 50 + E / 20 x 50, within 0 to 100.</summary>
    public static decimal Nilai(Persen efisiensi) => Math.Clamp(50 + efisiensi.Nilai / 20 * 50, 0, 100);
}
