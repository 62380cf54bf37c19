namespace Lkj.Domain.Isi;

/// <summary>Which amount a chapter states about the budget as a whole.</summary>
public enum JenisSumber
{
    /// <summary>The share of the state budget (rupiah murni).</summary>
    Apbn,

    /// <summary>The share of grants.</summary>
    Hibah,

    /// <summary>The change by revision of the DIPA.</summary>
    RevisiDipa,

    /// <summary>The DIPA as a whole.</summary>
    Dipa,

    /// <summary>The ceiling as a whole.</summary>
    Pagu,

    /// <summary>The spending as a whole.</summary>
    Realisasi,
}
