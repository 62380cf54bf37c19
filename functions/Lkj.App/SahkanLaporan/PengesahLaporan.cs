using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Approves the version in force: it is opened again, and its report set once more without the mark of a draft and mailed. The first approval of a
/// version stays; a mistake is mended by a new version. Where a link was mailed to the one who signs, it is the only way while it is open.
/// </summary>
public sealed class PengesahLaporan(PengajuanStore pengajuan, TautanStore tautan, AntreanMulai antrean, TimeProvider time)
{
    /// <summary>How it goes on where the link is lost.</summary>
    public const string BilaHilang = "Bila tautan itu hilang, minta administrator mencabutnya; setelah itu laporan dapat disahkan di halaman satker.";

    /// <summary>Approves a version with the form of a call.</summary>
    /// <param name="kunci">The version.</param>
    /// <param name="request">The call.</param>
    /// <param name="jalur">The mailed link by which it came; null with the office's key.</param>
    /// <param name="cancellation">Stops the approval; it then stands or it does not.</param>
    public async Task<HasilPengesahan> SahkanAsync(KunciVersi kunci, HttpRequest request, JalurPengesahan? jalur, CancellationToken cancellation)
    {
        var versi = kunci.Versi;
        if (!request.HasFormContentType)
            return new(StatusCodes.Status415UnsupportedMediaType, "Kirim sebagai formulir dengan bidang nama, jabatan, nip, dan dibaca.", null);
        if (await pengajuan.FindAsync(kunci, cancellation) is not { } catatan)
            return new(StatusCodes.Status404NotFound, "Laporan versi ini belum ada.", null);
        if (catatan.Pengesahan is null)
        {
            if (catatan.Status != StatusVersi.Selesai)
                return BelumSelesai(versi);
            if ((await pengajuan.PointerAsync(kunci.Laporan, cancellation)).Berlaku is { } berlaku && berlaku != versi)
                return new(StatusCodes.Status409Conflict, $"Versi {versi} sudah digantikan oleh versi {berlaku}. Baca dan sahkan versi {berlaku}.", null);
            if (jalur is null && catatan.TautanPengesahan is { } id && await tautan.IsOpenAsync(id, time.GetUtcNow(), cancellation))
                return new(StatusCodes.Status403Forbidden, $"Laporan ini disahkan melalui tautan yang dikirim kepada penanda tangan satker. {BilaHilang}", null);
            var (pengesahan, pesan) = FormulirPengesahan.Baca(await request.ReadFormAsync(cancellation), time.GetUtcNow());
            if (pengesahan is null)
                return new(StatusCodes.Status400BadRequest, pesan, null);
            catatan = await pengajuan.ChangeAsync(kunci, kini => kini.Status == StatusVersi.Selesai ? kini.DisahkanOleh(pengesahan, jalur) : kini, cancellation);
            await antrean.SendAsync(catatan, cancellation);
        }
        // Opened again by something else in between: nobody has approved it.
        return catatan.Pengesahan is { } sah
            ? new(StatusCodes.Status202Accepted, $"Laporan versi {versi} disahkan oleh {sah.Nama}, {sah.Jabatan}, pada {Penulisan.Waktu(sah.Waktu, ZonaWaktu.Wib)}.", catatan)
            : BelumSelesai(versi);
    }

    private static HasilPengesahan BelumSelesai(int versi) =>
        new(StatusCodes.Status409Conflict, $"Laporan versi {versi} belum selesai disusun, sehingga belum dapat disahkan. Tunggu sampai statusnya selesai.", null);
}
