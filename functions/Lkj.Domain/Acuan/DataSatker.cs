using Lkj.Domain.Nilai;

namespace Lkj.Domain.Acuan;

/// <summary>An office as the list of offices knows it for some years.</summary>
/// <param name="Kode">Its budget code.</param>
/// <param name="Nama">Its name as documents print it: <c>KPU Kabupaten Ogan Ilir</c>.</param>
/// <param name="NamaLain">Another name or spelling that sources use; null where there is none.</param>
/// <param name="Tingkat">Its level.</param>
/// <param name="Provinsi">The code of the provincial office above it; null for provinces and the centre.</param>
/// <param name="Zona">Its time zone.</param>
/// <param name="Dari">The first budget year of this entry; null for always.</param>
/// <param name="Sampai">The last budget year of this entry; null while it is in force.</param>
/// <param name="Terverifikasi">False for a code that no second source confirms.</param>
public sealed record DataSatker(
    KodeSatker Kode, string Nama, string? NamaLain, TingkatSatker Tingkat, KodeSatker? Provinsi, ZonaWaktu Zona, int? Dari, int? Sampai, bool Terverifikasi)
{
    /// <summary>Whether the entry holds in a year.</summary>
    public bool BerlakuPada(TahunAnggaran tahun) =>
        (Dari is not { } dari || tahun.Nilai >= dari) && (Sampai is not { } sampai || tahun.Nilai <= sampai);

    /// <summary>Whether there is a year in which both entries hold.</summary>
    public bool Bertumpang(DataSatker lain) =>
        (Dari ?? int.MinValue) <= (lain.Sampai ?? int.MaxValue) && (lain.Dari ?? int.MinValue) <= (Sampai ?? int.MaxValue);
}
