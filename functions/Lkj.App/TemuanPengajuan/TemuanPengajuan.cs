using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: all findings of a submission, first repair first.</summary>
public static class TemuanPengajuan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/temuan/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, PembacaKeadaan pembaca, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        return await pembaca.BacaAsync(laporan, versi, cancellation) is { } keadaan
            ? Results.Json(new { Versi = versi, Temuan = keadaan.Temuan.Select(JawabanTemuan.Dari) })
            : People.NotThere("Versi ini belum ada.");
    }
}
