using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// HTTP function: which figures of a version differ from the version before, or from the one that <c>dari</c> names, with the reason that
/// the uploader gave. A program gets JSON, a browser a page.
/// </summary>
public static class BedaVersi
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/beda/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, int? dari, HttpRequest request, PembandingPengajuan pembanding, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        if (await pembanding.BandingkanAsync(laporan.Versi(versi), dari ?? versi - 1, cancellation) is not { } jawaban)
            return People.NotThere("Versi ini atau versi pembandingnya belum ada.");
        return request.WantsPage() ? PageResult.Of(HalamanBeda.Tulis(laporan, jawaban, request)) : Results.Json(jawaban);
    }
}
