using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>What was promised: one value, or a range from <paramref name="Nilai"/> to <paramref name="BatasAtas"/>.</summary>
/// <param name="Nilai">The target, or the lower end of the range.</param>
/// <param name="BatasAtas">The upper end of the range, not below the lower; null when the target is one value.</param>
public sealed record Target(NilaiKinerja Nilai, decimal? BatasAtas = null)
{
    /// <summary>As tables print it, without the unit: <c>77,5</c> or <c>7 - 8</c>.</summary>
    public override string ToString() => BatasAtas is { } atas ? $"{Nilai} - {Penulisan.Tercatat(atas)}" : Nilai.ToString();
}
