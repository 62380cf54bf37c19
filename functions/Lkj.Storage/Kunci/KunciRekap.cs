using System.Globalization;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Storage.Kunci;

/// <summary>A recap that a run of a year-end mails.</summary>
/// <param name="Tahun">The year that it rolls up.</param>
/// <param name="Hari">The day of the run, eight digits: <c>20200115</c>.</param>
/// <param name="Provinsi">The code of the provincial office; null for the nation.</param>
public readonly record struct KunciRekap(TahunAnggaran Tahun, string Hari, KodeSatker? Provinsi)
{
    /// <summary>What stands for the nation in keys and addresses.</summary>
    public const string Nasional = "nasional";

    private const string Awalan = "akhir";
    private const int PanjangHari = 8;

    /// <summary>What it covers: the code of the provincial office, or the nation.</summary>
    public string Wilayah => Provinsi?.Nilai ?? Nasional;

    /// <summary>The code under which it is issued.</summary>
    public KodeSatker Kode => Provinsi ?? Terbitan.Nasional;

    /// <summary>The day as a number: a later recap has a higher one.</summary>
    public int Versi => int.Parse(Hari, CultureInfo.InvariantCulture);

    /// <summary>Reads the text of <see cref="ToString"/>; false for any other.</summary>
    public static bool TryUrai(string? teks, out KunciRekap hasil)
    {
        hasil = default;
        if (teks?.Split('-') is not [Awalan, var tahun, { Length: PanjangHari } hari, var wilayah] || !DateOnly.TryParseExact(hari, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return false;
        if (!TahunAnggaran.TryUrai(tahun, out var tahunAnggaran) || (wilayah != Nasional && !KodeSatker.Sah(wilayah)))
            return false;
        hasil = new(tahunAnggaran, hari, wilayah == Nasional ? null : new KodeSatker(wilayah));
        return true;
    }

    /// <summary>How mails and links name it: <c>akhir-2019-20200115-654336</c>, the run's id with what it covers behind it.</summary>
    public override string ToString() => $"{Awalan}-{Tahun}-{Hari}-{Wilayah}";
}
