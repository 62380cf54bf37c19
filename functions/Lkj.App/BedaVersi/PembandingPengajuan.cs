using Lkj.Domain.Isi;
using Lkj.Domain.Perbedaan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Compares stored versions, for the page, for programs and for the mail.</summary>
public sealed class PembandingPengajuan(PengajuanStore pengajuan)
{
    /// <summary>What differs from another version; null when one of them is not there.</summary>
    public async Task<JawabanBeda?> BandingkanAsync(KunciVersi kunci, int dari, CancellationToken cancellation)
    {
        if (await pengajuan.FindAsync(kunci, cancellation) is not { } baru || await pengajuan.FindAsync(kunci.Laporan.Versi(dari), cancellation) is not { } lama)
            return null;
        var (sebelum, sesudah) = ((await pengajuan.ReadIsiAsync(lama, cancellation)).Pengajuan, (await pengajuan.ReadIsiAsync(baru, cancellation)).Pengajuan);
        return new JawabanBeda(
            kunci.Versi, dari, baru.Alasan,
            [.. PembandingVersi.Bandingkan(sebelum, sesudah).Select(JawabanPerbedaan.Dari)],
            [.. PembandingNarasi.Bandingkan(sebelum, sesudah).Select(NamaBagian.Dari)]);
    }

    /// <summary>What differs from the report that was sent last before this version; null when there is none.</summary>
    public async Task<JawabanBeda?> TerhadapLaporanAsync(KunciVersi kunci, CancellationToken cancellation) =>
        (await pengajuan.ListAsync(kunci.Laporan, cancellation)).LastOrDefault(satu => satu.Kunci.Versi < kunci.Versi && Terkirim(satu)) is { } lama
            ? await BandingkanAsync(kunci, lama.Kunci.Versi, cancellation)
            : null;

    // A version that was approved is open again for a while; its draft was sent before.
    private static bool Terkirim(CatatanVersi catatan) => catatan.Status == StatusVersi.Selesai || catatan.Pengesahan is not null;
}
