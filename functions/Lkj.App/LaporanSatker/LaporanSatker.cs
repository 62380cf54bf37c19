using Lkj.App.Host;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: the report of a submission, as PDF. Older versions stay reachable.</summary>
public static class LaporanSatker
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/laporan/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, LaporanStore store, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        var kunci = laporan.Versi(versi);
        return await store.ReadAsync(kunci, cancellation) is { } pdf
            ? Results.File(pdf, "application/pdf", LaporanStore.FileName(kunci))
            : People.NotThere("Laporan versi ini belum ada.");
    }
}
