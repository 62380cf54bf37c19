using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>What one chapter of the office's document states about the budget as a whole; null where it is silent.</summary>
/// <param name="Bagian">The chapter.</param>
/// <param name="Apbn">The state budget.</param>
/// <param name="Hibah">The grants.</param>
/// <param name="Dipa">The DIPA.</param>
public sealed record SumberBab(string Bagian, Isian<Rupiah>? Apbn, Isian<Rupiah>? Hibah, Isian<Rupiah>? Dipa)
{
    /// <summary>State budget and grants together; null unless both are stated.</summary>
    public Rupiah? Jumlah => Apbn is not null && Hibah is not null ? Apbn.Nilai + Hibah.Nilai : null;

    /// <summary>The stated DIPA less the sum of its sources; null unless all three are stated.</summary>
    public Rupiah? Selisih => Dipa is not null && Jumlah is { } jumlah ? Dipa.Nilai - jumlah : null;

    /// <summary>One for each chapter that states a source or the DIPA, in the order of the workbook.</summary>
    public static IReadOnlyList<SumberBab> Dari(IReadOnlyList<PernyataanAnggaran> pernyataan) =>
    [
        .. pernyataan.GroupBy(satu => satu.Bagian.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(bab => new SumberBab(bab.Key, Pertama(bab, JenisSumber.Apbn), Pertama(bab, JenisSumber.Hibah), Pertama(bab, JenisSumber.Dipa)))
            .Where(bab => bab is not { Apbn: null, Hibah: null, Dipa: null }),
    ];

    private static Isian<Rupiah>? Pertama(IEnumerable<PernyataanAnggaran> bab, JenisSumber jenis) => bab.FirstOrDefault(satu => satu.Jenis == jenis)?.Jumlah;
}
