using System.Globalization;

namespace Lkj.Ingest.Berkas;

/// <summary>Addresses of cells: letters of the column, number of the row.</summary>
internal static class AlamatSel
{
    /// <summary>The highest row and column of the file format.</summary>
    public const int BarisTertinggi = 1_048_576;

    /// <inheritdoc cref="BarisTertinggi"/>
    public const int KolomTertinggi = 16_384;

    /// <summary><c>E17</c> for column 5 and row 17.</summary>
    public static string Tulis(int kolom, int baris) => string.Create(CultureInfo.InvariantCulture, $"{Huruf(kolom)}{baris}");

    /// <summary><c>AB</c> for column 28.</summary>
    public static string Huruf(int kolom)
    {
        var huruf = "";
        for (var sisa = kolom; sisa > 0; sisa = (sisa - 1) / 26)
            huruf = (char)('A' + ((sisa - 1) % 26)) + huruf;
        return huruf;
    }

    /// <summary>The column and row of an address within the format's range.</summary>
    public static bool TryUrai(ReadOnlySpan<char> alamat, out int kolom, out int baris)
    {
        kolom = 0;
        baris = 0;
        var i = 0;
        for (; i < alamat.Length && char.IsAsciiLetterUpper(alamat[i]) && kolom <= KolomTertinggi; i++)
            kolom = (kolom * 26) + alamat[i] - 'A' + 1;
        return kolom is > 0 and <= KolomTertinggi
            && int.TryParse(alamat[i..], NumberStyles.None, CultureInfo.InvariantCulture, out baris)
            && baris is > 0 and <= BarisTertinggi;
    }
}
