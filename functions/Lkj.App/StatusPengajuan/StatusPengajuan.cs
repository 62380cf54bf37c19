using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: where the latest submission of an office's year stands, or the one that <c>versi</c> names.</summary>
public static class StatusPengajuan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/status", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int? versi, PembacaKeadaan pembaca, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        return await pembaca.BacaAsync(laporan, versi, cancellation) is { } keadaan
            ? Results.Json(JawabanStatus.Dari(keadaan))
            : People.NotThere("Belum ada berkas yang diterima untuk satker dan tahun ini.");
    }
}
