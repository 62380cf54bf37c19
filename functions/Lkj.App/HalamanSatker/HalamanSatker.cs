using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: the page of an office's year; <c>versi</c> looks at an older submission.</summary>
public static class HalamanSatker
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int? versi, HttpRequest request, PembacaKeadaan pembaca, DaftarSatkerStore satker, CancellationToken cancellation) =>
        KunciLaporan.TryUrai(kode, tahun, out var laporan)
            ? PageResult.Of(HalamanUtama.Tulis(laporan, await satker.FindAsync(laporan, cancellation), await pembaca.BacaAsync(laporan, versi, cancellation), request))
            : People.WrongPath();
}
