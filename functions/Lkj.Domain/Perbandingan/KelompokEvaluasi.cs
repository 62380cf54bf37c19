namespace Lkj.Domain.Perbandingan;

/// <summary>The parts of the component Pelaporan in the evaluation of PermenPAN-RB 88/2021.</summary>
public enum KelompokEvaluasi
{
    /// <summary>The report is there.</summary>
    Pemenuhan,

    /// <summary>The report is good.</summary>
    Kualitas,

    /// <summary>The report is used.</summary>
    Pemanfaatan,
}
