using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Domain.Perbedaan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// HTTP function: which figures of a version differ from the version before, or from the one that <c>dari</c> names, with the reason that
/// the uploader gave. A program gets JSON, a browser a page.
/// </summary>
public static class BedaVersi
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/beda/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, int? dari, HttpRequest request, PengajuanStore pengajuan, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        var sebelum = dari ?? versi - 1;
        if (await pengajuan.FindAsync(laporan.Versi(versi), cancellation) is not { } baru || await pengajuan.FindAsync(laporan.Versi(sebelum), cancellation) is not { } lama)
            return People.NotThere("Versi ini atau versi pembandingnya belum ada.");
        var perbedaan = PembandingVersi.Bandingkan((await pengajuan.ReadIsiAsync(lama, cancellation)).Pengajuan, (await pengajuan.ReadIsiAsync(baru, cancellation)).Pengajuan);
        var jawaban = new JawabanBeda(versi, sebelum, baru.Alasan, [.. perbedaan.Select(JawabanPerbedaan.Dari)]);
        return request.WantsPage() ? PageResult.Of(HalamanBeda.Tulis(laporan, jawaban, request)) : Results.Json(jawaban);
    }
}
