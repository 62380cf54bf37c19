namespace Lkj.Domain.Kinerja;

/// <summary>How an indicator's quarters make its year.</summary>
public enum Konsolidasi
{
    /// <summary>The sum of the quarters.</summary>
    Jumlah,

    /// <summary>The mean of the quarters.</summary>
    RataRata,

    /// <summary>The last quarter that has a target.</summary>
    NilaiTerakhir,
}
