using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan.Tingkat4;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>Validates a whole submission, levels 4 to 7, all findings in one run.</summary>
public static class Pemeriksa
{
    /// <summary>All kinds of finding that this validation gives.</summary>
    public static IReadOnlyList<JenisTemuan> Jenis { get; } =
        [JangkauanUang.Jenis, .. DaftarPeriksa.Semua.Select(aturan => aturan.Jenis), AlasanTanpaTemuan.Jenis];

    /// <summary>
    /// The findings, first repair first. Amounts out of range are reported alone: nothing can be summed before they are repaired.
    /// </summary>
    /// <param name="pengajuan">The submission.</param>
    /// <param name="tahunLalu">The office's submission in force for the year before; null when there is none.</param>
    public static IReadOnlyList<Temuan> Periksa(Pengajuan pengajuan, Pengajuan? tahunLalu = null)
    {
        var diLuarJangkauan = JangkauanUang.Periksa(pengajuan).ToList();
        if (diLuarJangkauan.Count > 0)
            return diLuarJangkauan.PerbaikanPertama();
        var bahan = BahanPeriksa.Dari(pengajuan, tahunLalu);
        var temuan = DaftarPeriksa.Semua.SelectMany(aturan => aturan.Periksa(bahan)).ToList();
        return temuan.Concat(AlasanTanpaTemuan.Periksa(pengajuan, temuan, Jenis)).PerbaikanPertama();
    }
}
