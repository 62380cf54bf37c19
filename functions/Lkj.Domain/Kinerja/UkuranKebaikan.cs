namespace Lkj.Domain.Kinerja;

/// <summary>Tells which of two values of an indicator is the better one.</summary>
internal static class UkuranKebaikan
{
    /// <summary>
    /// A measure that grows as the value gets better: the value itself (maksimal), its negative (minimal), or the negative distance from the
    /// target where the target itself is best (stabil, or a range). Null when that target is missing or no number.
    /// </summary>
    /// <param name="polaritas">Which direction is good.</param>
    /// <param name="nilai">The value, within range.</param>
    /// <param name="target">The target that it is measured by.</param>
    /// <param name="aturan">The rule set, for letters.</param>
    public static decimal? Dari(Polaritas polaritas, decimal nilai, Target? target, AturanKinerja aturan) => polaritas switch
    {
        Polaritas.Stabil => -Jarak(nilai, target, aturan),
        _ when target?.BatasAtas is not null => -Jarak(nilai, target, aturan),
        Polaritas.Minimal => -nilai,
        _ => nilai,
    };

    /// <summary>How far the target is above the value: 0 inside a range, else from its nearer end; null when the target is missing or no number.</summary>
    public static decimal? Selisih(decimal nilai, Target? target, AturanKinerja aturan)
    {
        if (AngkaKinerja.Terhitung(target?.Nilai, aturan) is not { } bawah || AngkaKinerja.DiLuarJangkauan(target!.BatasAtas))
            return null;
        return target.BatasAtas is not { } atas || nilai < bawah ? bawah - nilai : nilai > atas ? atas - nilai : 0;
    }

    private static decimal? Jarak(decimal nilai, Target? target, AturanKinerja aturan) =>
        Selisih(nilai, target, aturan) is { } selisih ? Math.Abs(selisih) : null;
}
