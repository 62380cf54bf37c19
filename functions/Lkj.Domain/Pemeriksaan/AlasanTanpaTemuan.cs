using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>
/// A reason that answers no finding. It runs after the checks, and knows only their codes: reasons for what the reading of the file finds are
/// passed over.
/// </summary>
internal static class AlasanTanpaTemuan
{
    public static readonly JenisTemuan Jenis = new("BGN-625", 6, Keparahan.Catatan, "Alasan untuk temuan yang tidak ada lagi",
        "Hapus alasan itu bila temuannya sudah diperbaiki, atau periksa kode dan selnya; alasan ini tidak dicetak.",
        "Temuannya sudah diperbaiki, atau barisnya pindah sehingga selnya berubah.",
        "Alasan untuk BRS-501, sedangkan jumlah tercetak sudah sama.");

    public static IEnumerable<Temuan> Periksa(Pengajuan pengajuan, IReadOnlyList<Temuan> temuan, IEnumerable<JenisTemuan> jenis)
    {
        var kode = jenis.Select(satu => satu.Kode).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var terjawab = temuan.Select(satu => AlasanTemuan.Untuk(satu, pengajuan.Alasan)).ToHashSet<object?>(ReferenceEqualityComparer.Instance);
        return
            from alasan in pengajuan.Alasan
            where kode.Contains(alasan.Kode) && !terjawab.Contains(alasan)
            select Temuan.Dari(Jenis, alasan.Teks.Asal, $"alasan untuk {alasan.Kode}{(alasan.Sel.Length > 0 ? $" di sel {alasan.Sel}" : "")}", "alasan untuk temuan yang masih ada");
    }
}
