namespace Lkj.Domain.Keaslian;

/// <summary>What a check of a PDF can find.</summary>
public enum KeadaanKeaslian
{
    /// <summary>It was issued, and nothing takes its place.</summary>
    Terbaru,

    /// <summary>It was issued, and another one takes its place.</summary>
    Digantikan,

    /// <summary>No issued report is this one.</summary>
    TidakTercatat,
}
