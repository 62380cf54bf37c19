using Lkj.Domain.Nilai;

namespace Lkj.Storage.Kunci;

/// <summary>The report of one office for one year; all its submissions stand in one table partition.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Tahun">The budget year.</param>
public readonly record struct KunciLaporan(KodeSatker Satker, TahunAnggaran Tahun)
{
    /// <summary>The folder in blob containers: <c>2019/656549</c>.</summary>
    public string Folder => $"{Tahun}/{Satker}";

    /// <summary>One of its submissions.</summary>
    /// <param name="versi">The version, from 1.</param>
    public KunciVersi Versi(int versi) => new(this, versi);

    /// <summary>Reads what a caller wrote; false when the code is not six digits or the year is none that reports are made for.</summary>
    public static bool TryUrai(string? kode, string? tahun, out KunciLaporan hasil)
    {
        var terbaca = TahunAnggaran.TryUrai(tahun, out var tahunAnggaran) && KodeSatker.Sah(kode);
        hasil = terbaca ? new KunciLaporan(new KodeSatker(kode!), tahunAnggaran) : default;
        return terbaca;
    }

    /// <summary>The table partition: <c>2019-656549</c>.</summary>
    public override string ToString() => $"{Tahun}-{Satker}";
}
