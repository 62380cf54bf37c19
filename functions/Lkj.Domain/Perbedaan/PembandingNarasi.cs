using Lkj.Domain.Isi;

namespace Lkj.Domain.Perbedaan;

/// <summary>Compares the office's own prose in two versions of a submission.</summary>
public static class PembandingNarasi
{
    /// <summary>The parts whose texts differ, in the order of the report. Cells that were only moved say the same.</summary>
    public static IReadOnlyList<BagianNarasi> Bandingkan(Pengajuan lama, Pengajuan baru)
    {
        var (sebelum, sesudah) = (Menurut(lama), Menurut(baru));
        return [.. Enum.GetValues<BagianNarasi>().Where(bagian => !sebelum[bagian].SequenceEqual(sesudah[bagian]))];
    }

    private static ILookup<BagianNarasi, (string? Rujukan, string Teks)> Menurut(Pengajuan pengajuan) => pengajuan.Narasi.ToLookup(satu => satu.Bagian, satu => (satu.Rujukan, satu.Teks.Nilai));
}
