using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.Domain.Nilai;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// HTTP function: somebody approves the version in force. The version is opened again, and its report set once more without the mark of a
/// draft and mailed. The first approval of a version stays; a mistake is mended by a new version.
/// </summary>
public static class SahkanLaporan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/satker/{kode}/{tahun}/laporan/{versi:int}/pengesahan", RunAsync);

    private static async Task<IResult> RunAsync(
        string kode, string tahun, int versi, HttpRequest request, PengajuanStore pengajuan, AntreanMulai antrean, TimeProvider time, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        if (!request.HasFormContentType)
            return Jawab(StatusCodes.Status415UnsupportedMediaType, "Kirim sebagai formulir dengan bidang nama, jabatan, nip, dan dibaca.");
        if (await pengajuan.FindAsync(laporan.Versi(versi), cancellation) is not { } catatan)
            return Jawab(StatusCodes.Status404NotFound, "Laporan versi ini belum ada.");
        if (catatan.Pengesahan is null)
        {
            if (catatan.Status != StatusVersi.Selesai)
                return BelumSelesai();
            if ((await pengajuan.PointerAsync(laporan, cancellation)).Berlaku is { } berlaku && berlaku != versi)
                return Jawab(StatusCodes.Status409Conflict, $"Versi {versi} sudah digantikan oleh versi {berlaku}. Baca dan sahkan versi {berlaku}.");
            var (pengesahan, pesan) = FormulirPengesahan.Baca(await request.ReadFormAsync(cancellation), time.GetUtcNow());
            if (pengesahan is null)
                return Jawab(StatusCodes.Status400BadRequest, pesan);
            catatan = await pengajuan.ChangeAsync(catatan.Kunci, kini => kini.Status == StatusVersi.Selesai ? kini.DisahkanOleh(pengesahan) : kini, cancellation);
            await antrean.SendAsync(catatan, cancellation);
        }
        // Opened again by something else in between: nobody has approved it.
        if (catatan.Pengesahan is not { } sah)
            return BelumSelesai();
        if (request.WantsPage())
            return new SeeOther(Tautan.Ke(laporan, request, $"?versi={versi}"));
        return Results.Json(
            new { Pesan = $"Laporan versi {versi} disahkan oleh {sah.Nama}, {sah.Jabatan}, pada {Penulisan.Waktu(sah.Waktu, ZonaWaktu.Wib)}.", Status = $"{JawabanUnggah.Alamat(laporan)}/status?versi={versi}" },
            statusCode: StatusCodes.Status202Accepted);

        IResult BelumSelesai() => Jawab(StatusCodes.Status409Conflict, $"Laporan versi {versi} belum selesai disusun, sehingga belum dapat disahkan. Tunggu sampai statusnya selesai.");

        IResult Jawab(int status, string pesan) => request.WantsPage()
            ? PageResult.Of(
                Kerangka.Tulis("Pengesahan laporan", Markup.Of($"<p role=\"status\" class=\"kotak peringatan\">{pesan}</p>\n<p><a href=\"{Tautan.Ke(laporan, request, "")}\">Kembali ke halaman satker</a></p>\n")), status)
            : People.Message(status, pesan);
    }
}
