using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan.Tingkat4;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>
/// Validates a whole submission, levels 4 to 6, all findings in one run. Comparison with earlier years (level 7) needs stored
/// submissions and is not done here.
/// </summary>
public static class Pemeriksa
{
    /// <summary>All kinds of finding that this validation gives.</summary>
    public static IReadOnlyList<JenisTemuan> Jenis { get; } = [JangkauanUang.Jenis, .. DaftarPeriksa.Semua.Select(aturan => aturan.Jenis)];

    /// <summary>
    /// The findings, first repair first. Amounts out of range are reported alone: nothing can be summed before they are repaired.
    /// </summary>
    public static IReadOnlyList<Temuan> Periksa(Pengajuan pengajuan)
    {
        var diLuarJangkauan = JangkauanUang.Periksa(pengajuan).ToList();
        if (diLuarJangkauan.Count > 0)
            return diLuarJangkauan.PerbaikanPertama();
        var bahan = BahanPeriksa.Dari(pengajuan);
        return DaftarPeriksa.Semua.SelectMany(aturan => aturan.Periksa(bahan)).PerbaikanPertama();
    }
}
