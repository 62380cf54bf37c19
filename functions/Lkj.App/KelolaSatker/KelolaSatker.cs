using Lkj.App.Host;
using Lkj.Storage.Acuan;

namespace Lkj.App;

/// <summary>HTTP function of the administrator: gives the list of offices as CSV, and takes a whole list in place of it.</summary>
public static class KelolaSatker
{
    private const string Alamat = "/api/kelola/satker";

    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Alamat, People.Read, async (DaftarSatkerStore store, CancellationToken cancellation) =>
            Results.Text(await store.ReadTextAsync(cancellation), "text/csv; charset=utf-8"));
        app.MapPut(Alamat, GantiAsync);
    }

    private static async Task<IResult> GantiAsync(HttpRequest request, DaftarSatkerStore store, ILogger<DaftarSatkerStore> log, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body);
        var (daftar, masalah) = await store.ReplaceAsync(await reader.ReadToEndAsync(cancellation), cancellation);
        if (daftar is null)
            return Results.Json(new { Pesan = "Daftar belum disimpan. Perbaiki hal berikut.", Masalah = masalah }, statusCode: StatusCodes.Status422UnprocessableEntity);
        log.LogInformation("List of {Jumlah} offices stored", daftar.Semua.Count);
        return Results.Json(new { Pesan = $"Daftar disimpan: {daftar.Semua.Count} baris.", Jumlah = daftar.Semua.Count });
    }
}
