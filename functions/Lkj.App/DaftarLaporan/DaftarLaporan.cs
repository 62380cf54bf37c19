using Lkj.App.Host;
using Lkj.App.Keaslian;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Keaslian;

namespace Lkj.App;

/// <summary>HTTP function: all issued reports as a signed list, with which a PDF can be checked without a network.</summary>
public static class DaftarLaporan
{
    /// <summary>The answer where the settings name no key.</summary>
    public const string BelumAdaKunci = "Daftar terbitan belum dapat ditandatangani karena kuncinya belum diatur. Sampaikan kepada administrator.";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/laporan/daftar", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(TerbitanStore terbitan, KunciPenerbit penerbit, CancellationToken cancellation)
    {
        using var kunci = penerbit.Buka();
        return kunci is null
            ? People.Message(StatusCodes.Status503ServiceUnavailable, BelumAdaKunci)
            : Results.File(DaftarTerbitanJson.Tulis(DaftarTerbitan.Tandai(await terbitan.ListAsync(cancellation), kunci)), "application/json", "daftar-terbitan.json");
    }
}
