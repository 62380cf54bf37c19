namespace Lkj.Domain.Keaslian;

/// <summary>As what a version was issued. The same figures, and another mark on the pages.</summary>
public enum JenisTerbitan
{
    /// <summary>Nobody has approved it yet.</summary>
    Draf,

    /// <summary>Somebody has approved it.</summary>
    Disahkan,

    /// <summary>No report of an office, but the recap of a province or of the nation.</summary>
    Rekap,
}
