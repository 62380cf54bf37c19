using Lkj.App.Host;
using Lkj.App.Penyajian;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: the report of a submission, as PDF; <c>bentuk</c> asks for <c>docx</c>, or for its figures as <c>xlsx</c> or <c>json</c>. Older versions stay reachable.</summary>
public static class LaporanSatker
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/laporan/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, string? bentuk, PenyajiLaporan penyaji, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        return await penyaji.SajikanAsync(laporan.Versi(versi), bentuk, cancellation) ?? People.NotThere("Laporan versi ini belum ada.");
    }
}
