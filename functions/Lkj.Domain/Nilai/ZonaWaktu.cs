namespace Lkj.Domain.Nilai;

/// <summary>Indonesia's three time zones; the value is the fixed offset from UTC in hours.</summary>
public enum ZonaWaktu
{
    /// <summary>Western Indonesia, UTC+7.</summary>
    Wib = 7,

    /// <summary>Central Indonesia, UTC+8.</summary>
    Wita = 8,

    /// <summary>Eastern Indonesia, UTC+9.</summary>
    Wit = 9,
}
