using Lkj.App.Host;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>HTTP function of the administrator: revokes a mailed link by its id, which the submission's status names.</summary>
public static class CabutTautan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/kelola/tautan/{id}/cabut", RunAsync);

    private static async Task<IResult> RunAsync(string id, TautanStore tautan, CancellationToken cancellation) =>
        await tautan.RevokeAsync(id, cancellation) is { } dicabut
            ? Results.Json(new { Pesan = $"Tautan ke {dicabut.Kunci} dicabut.", Kunci = dicabut.Kunci })
            : People.NotThere("Tautan dengan nomor ini tidak ada.");
}
