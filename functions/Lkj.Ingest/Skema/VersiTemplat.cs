namespace Lkj.Ingest.Skema;

/// <summary>Versions of the template. A change that an older file cannot follow raises the version and decides here what is still accepted.</summary>
public static class VersiTemplat
{
    /// <summary>The version that templates are written with.</summary>
    public const string Sekarang = "2";

    /// <summary>The versions that are read; a file without its version counts as the present one.</summary>
    public static readonly IReadOnlyList<string> Diterima = [Sekarang, "1"];
}
