namespace Lkj.Storage.Kunci;

/// <summary>What a link of the one who signs opens: the approval of a version, and nothing else.</summary>
/// <param name="Versi">The version.</param>
public readonly record struct KunciPengesahan(KunciVersi Versi)
{
    private const string Akhiran = "-pengesahan";

    /// <summary>Reads the text of <see cref="ToString"/>; false for any other.</summary>
    public static bool TryUrai(string? teks, out KunciPengesahan hasil)
    {
        hasil = default;
        if (teks is null || !teks.EndsWith(Akhiran, StringComparison.Ordinal) || !KunciVersi.TryUrai(teks[..^Akhiran.Length], out var versi))
            return false;
        hasil = new(versi);
        return true;
    }

    /// <summary>How links name it: <c>2019-656549-v1-pengesahan</c>.</summary>
    public override string ToString() => $"{Versi}{Akhiran}";
}
