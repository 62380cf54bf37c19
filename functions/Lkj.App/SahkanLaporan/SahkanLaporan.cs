using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>HTTP function: somebody with the office's key approves the version in force.</summary>
public static class SahkanLaporan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/satker/{kode}/{tahun}/laporan/{versi:int}/pengesahan", RunAsync);

    private static async Task<IResult> RunAsync(string kode, string tahun, int versi, HttpRequest request, PengesahLaporan pengesah, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        var hasil = await pengesah.SahkanAsync(laporan.Versi(versi), request, jalur: null, cancellation);
        if (!request.WantsPage())
        {
            return hasil.Catatan is null
                ? People.Message(hasil.Status, hasil.Pesan)
                : Results.Json(new { hasil.Pesan, Status = $"{JawabanUnggah.Alamat(laporan)}/status?versi={versi}" }, statusCode: hasil.Status);
        }
        return hasil.Catatan is null
            ? HalamanPengesahan.Pesan(hasil.Status, hasil.Pesan, Tautan.Ke(laporan, request, ""))
            : new SeeOther(Tautan.Ke(laporan, request, $"?versi={versi}"));
    }
}
