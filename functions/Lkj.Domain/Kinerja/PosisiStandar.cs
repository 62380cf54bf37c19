namespace Lkj.Domain.Kinerja;

/// <summary>Where a realisasi stands beside a standard, in the direction that the indicator's polarity calls good.</summary>
public enum PosisiStandar
{
    /// <summary>Better than the standard.</summary>
    LebihBaik,

    /// <summary>The same.</summary>
    Setara,

    /// <summary>Not as good.</summary>
    KurangBaik,
}
