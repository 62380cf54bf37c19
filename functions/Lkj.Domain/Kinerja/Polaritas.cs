namespace Lkj.Domain.Kinerja;

/// <summary>Which direction of an indicator is good. A range is a form of target, not a polarity.</summary>
public enum Polaritas
{
    /// <summary>More is better.</summary>
    Maksimal,

    /// <summary>Less is better.</summary>
    Minimal,

    /// <summary>The target itself is best.</summary>
    Stabil,
}
