using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>The efficiency of several outputs by the form of PMK 214/PMK.02/2017, over those whose volumes can be trusted.</summary>
/// <param name="Efisiensi">In percent; null when no output is computable.</param>
/// <param name="Nilai">The value of it (NE), 0 to 100; null as above.</param>
/// <param name="Terhitung">How many outputs are computable.</param>
/// <param name="Jumlah">How many outputs there are.</param>
/// <param name="Alasan">Why there is none, in Bahasa Indonesia; null when there is one.</param>
public sealed record RingkasanEfisiensi(Persen? Efisiensi, decimal? Nilai, int Terhitung, int Jumlah, string? Alasan)
{
    /// <summary>Over outputs in any order.</summary>
    public static RingkasanEfisiensi Dari(IReadOnlyCollection<HasilKeluaran> keluaran)
    {
        var terhitung = keluaran.Where(satu => satu.CapaianKeluaran is not null)
            .Select(satu => (satu.Anggaran.Pagu, satu.Anggaran.Realisasi, satu.CapaianKeluaran!.Value)).ToList();
        if (terhitung.Count == 0)
            return new(null, null, 0, keluaran.Count, keluaran.Count == 0
                ? "belum ada baris anggaran yang mendukung"
                : keluaran.CountBy(satu => satu.Alasan!).OrderByDescending(satu => satu.Value).ThenBy(satu => satu.Key, StringComparer.Ordinal).First().Key);
        var efisiensi = RumusEfisiensi.Gabungan(terhitung);
        return new(efisiensi, RumusEfisiensi.Nilai(efisiensi), terhitung.Count, keluaran.Count, null);
    }
}
