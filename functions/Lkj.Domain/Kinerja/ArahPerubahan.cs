namespace Lkj.Domain.Kinerja;

/// <summary>How a realisasi moved against the year before, in the direction that the indicator's polarity calls good.</summary>
public enum ArahPerubahan
{
    /// <summary>It moved in the good direction.</summary>
    Membaik,

    /// <summary>It moved in the other direction.</summary>
    Menurun,

    /// <summary>It did not move.</summary>
    Tetap,
}
