namespace Lkj.Domain.Pemeriksaan;

/// <summary>What a finding does to the submission.</summary>
public enum Keparahan
{
    /// <summary>The figures cannot be read or decided: no report.</summary>
    Galat,

    /// <summary>Something disagrees and wants an explanation; the report is made and names it.</summary>
    Peringatan,

    /// <summary>For information.</summary>
    Catatan,
}
