namespace Lkj.Domain.Kinerja;

/// <summary>The numbers behind the values of indicators.</summary>
internal static class AngkaKinerja
{
    /// <summary>Numbers beyond this size are not figures of an office; within it no product of the formulas overflows.</summary>
    private const decimal Terbesar = 1_000_000_000_000_000;

    /// <summary>Divisors smaller than this make quotients that are no percentages.</summary>
    private const decimal PembagiTerkecil = 0.000_001m;

    /// <summary>The number of a value, letters by the rule set's scale; null for a letter that the scale does not have.</summary>
    public static decimal? Dari(NilaiKinerja nilai, AturanKinerja aturan) =>
        nilai.Angka ?? (nilai.Huruf is { } huruf && aturan.SkalaHuruf.TryGetValue(huruf, out var angka) ? angka : null);

    /// <summary>The number of a value that can be computed with; null also when it is missing or out of range.</summary>
    public static decimal? Terhitung(NilaiKinerja? nilai, AturanKinerja aturan) =>
        nilai is not null && Dari(nilai, aturan) is { } angka && !DiLuarJangkauan(angka) ? angka : null;

    /// <summary>Whether a number is too large or too small to compute with.</summary>
    public static bool DiLuarJangkauan(decimal? nilai) =>
        nilai is { } ada && (Math.Abs(ada) > Terbesar || (ada != 0 && Math.Abs(ada) < PembagiTerkecil));
}
