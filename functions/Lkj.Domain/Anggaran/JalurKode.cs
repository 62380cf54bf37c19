namespace Lkj.Domain.Anggaran;

/// <summary>The parts of a budget path, from programme to item.</summary>
internal static class JalurKode
{
    private static readonly char[] Pemisah = ['.', '/', ' '];

    /// <summary>The parts in capitals; none when there is no path.</summary>
    public static string[] Urai(string? kode) =>
        (kode ?? "").ToUpperInvariant().Split(Pemisah, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
