namespace Lkj.Domain.Keaslian;

/// <summary>What a check of a PDF can find.</summary>
public enum KeadaanKeaslian
{
    /// <summary>It was issued and no later version was.</summary>
    Terbaru,

    /// <summary>It was issued, and a later version after it.</summary>
    Digantikan,

    /// <summary>No issued report is this one.</summary>
    TidakTercatat,
}
