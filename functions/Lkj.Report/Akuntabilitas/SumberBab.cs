using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Report.Akuntabilitas;

/// <summary>What one chapter of the office's document states about the budget as a whole; null where it is silent.</summary>
internal sealed record SumberBab(string Bagian, Rupiah? Apbn, Rupiah? Hibah, Rupiah? Dipa)
{
    /// <summary>State budget and grants together; null unless both are stated.</summary>
    public Rupiah? Jumlah => Apbn is { } apbn && Hibah is { } hibah ? apbn + hibah : null;

    /// <summary>The stated DIPA less the sum of its sources; null unless all three are stated.</summary>
    public Rupiah? Selisih => Dipa is { } dipa && Jumlah is { } jumlah ? dipa - jumlah : null;

    /// <summary>One for each chapter that states a source or the DIPA, in the order of the workbook.</summary>
    public static IReadOnlyList<SumberBab> Dari(IReadOnlyList<PernyataanAnggaran> pernyataan) =>
    [
        .. pernyataan.GroupBy(satu => satu.Bagian.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(bab => new SumberBab(bab.Key, Sebutan(bab, JenisSumber.Apbn), Sebutan(bab, JenisSumber.Hibah), Sebutan(bab, JenisSumber.Dipa)))
            .Where(bab => bab is not { Apbn: null, Hibah: null, Dipa: null }),
    ];

    private static Rupiah? Sebutan(IEnumerable<PernyataanAnggaran> bab, JenisSumber jenis) =>
        bab.FirstOrDefault(satu => satu.Jenis == jenis)?.Jumlah.Nilai;
}
