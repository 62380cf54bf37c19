namespace Lkj.Domain.Perbandingan;

/// <summary>Whether something that an evaluator asks for is there.</summary>
public enum KeadaanButir
{
    /// <summary>It is there, for every objective where it is asked per objective.</summary>
    Ada,

    /// <summary>It is there for some objectives or indicators.</summary>
    Sebagian,

    /// <summary>It is missing.</summary>
    BelumAda,

    /// <summary>What was submitted cannot tell.</summary>
    TidakDapatDiputuskan,
}
