namespace Lkj.Domain.Perbandingan;

/// <summary>What PermenPAN-RB 53/2014 asks for every objective, in its order.</summary>
public enum Unsur
{
    /// <summary>Target against realisasi of the year.</summary>
    TargetRealisasi,

    /// <summary>Against earlier years.</summary>
    TahunSebelumnya,

    /// <summary>Against the end target of the strategic plan.</summary>
    TargetRenstra,

    /// <summary>Against a national standard, where there is one.</summary>
    StandarNasional,

    /// <summary>Causes, and what is done where the target was missed.</summary>
    PenyebabDanTindakLanjut,

    /// <summary>The use of resources.</summary>
    Efisiensi,

    /// <summary>Programmes and activities that helped or hindered.</summary>
    ProgramPenunjang,
}
