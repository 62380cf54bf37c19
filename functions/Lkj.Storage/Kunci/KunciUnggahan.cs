namespace Lkj.Storage.Kunci;

/// <summary>An upload for an office and a year that became no submission: refused, or only checked.</summary>
/// <param name="Laporan">Office and year.</param>
/// <param name="Sidik">SHA-256 of the file, or of the list of files.</param>
public readonly record struct KunciUnggahan(KunciLaporan Laporan, string Sidik)
{
    private const int PanjangSidik = 64;

    /// <summary>The name of its blobs without their ending: <c>2019/656549/{sidik}</c>.</summary>
    public string Nama => $"{Laporan.Folder}/{Sidik}";

    /// <summary>Reads the text of <see cref="ToString"/>; false for any other.</summary>
    public static bool TryUrai(string? teks, out KunciUnggahan hasil)
    {
        hasil = default;
        if (teks?.Split('-') is not [var tahun, var kode, var sidik] || !KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return false;
        if (sidik.Length != PanjangSidik || !sidik.All(char.IsAsciiHexDigitLower))
            return false;
        hasil = new(laporan, sidik);
        return true;
    }

    /// <summary>How links name it: <c>2019-656549-{sidik}</c>.</summary>
    public override string ToString() => $"{Laporan}-{Sidik}";
}
