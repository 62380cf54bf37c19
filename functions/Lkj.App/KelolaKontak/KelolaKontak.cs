using Lkj.App.Host;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>HTTP function of the administrator: takes a whole list of mail addresses in place of the stored one.</summary>
public static class KelolaKontak
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPut("/api/kelola/kontak", RunAsync);

    private static async Task<IResult> RunAsync(HttpRequest request, KontakStore store, ILogger<KontakStore> log, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body);
        var (kontak, masalah) = PembacaKontak.Baca(await reader.ReadToEndAsync(cancellation));
        if (masalah.Count > 0)
            return Results.Json(new { Pesan = "Daftar belum disimpan. Perbaiki baris berikut.", Masalah = masalah }, statusCode: StatusCodes.Status422UnprocessableEntity);
        await store.ReplaceAsync(kontak, cancellation);
        log.LogInformation("List of {Jumlah} addresses stored", kontak.Count);
        return Results.Json(new { Pesan = $"Daftar disimpan: {kontak.Count} alamat.", Jumlah = kontak.Count });
    }
}
