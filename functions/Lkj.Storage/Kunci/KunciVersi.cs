using System.Globalization;

namespace Lkj.Storage.Kunci;

/// <summary>One submission of an office for a year. What is stored under it never changes its meaning: a correction is another version.</summary>
/// <param name="Laporan">Office and year.</param>
/// <param name="Versi">The version, from 1.</param>
public readonly record struct KunciVersi(KunciLaporan Laporan, int Versi)
{
    /// <summary>The folder in blob containers: <c>2019/656549/1</c>.</summary>
    public string Folder => string.Create(CultureInfo.InvariantCulture, $"{Laporan.Folder}/{Versi}");

    /// <summary>Reads the text of <see cref="ToString"/>; false for any other.</summary>
    public static bool TryUrai(string? teks, out KunciVersi hasil)
    {
        hasil = default;
        if (teks?.Split('-') is not [var tahun, var kode, ['v', .. var nomor]] || !KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return false;
        if (!int.TryParse(nomor, NumberStyles.None, CultureInfo.InvariantCulture, out var versi) || versi < 1)
            return false;
        hasil = laporan.Versi(versi);
        return hasil.ToString() == teks;
    }

    /// <summary>Reads the text of <see cref="ToString"/>; throws <see cref="FormatException"/> for any other.</summary>
    public static KunciVersi Urai(string teks) => TryUrai(teks, out var hasil) ? hasil : throw new FormatException($"'{teks}' is not the key of a submission.");

    /// <summary>The key as messages, activities and table partitions carry it: <c>2019-656549-v1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Laporan}-v{Versi}");
}
