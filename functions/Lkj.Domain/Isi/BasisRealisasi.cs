namespace Lkj.Domain.Isi;

/// <summary>On which basis spending was counted; the two differ in items that occur in one only.</summary>
public enum BasisRealisasi
{
    /// <summary>Accrual.</summary>
    Akrual,

    /// <summary>Cash: orders of payment that were disbursed (SP2D).</summary>
    Sp2d,
}
