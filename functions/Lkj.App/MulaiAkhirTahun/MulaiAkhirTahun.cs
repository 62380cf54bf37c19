using Lkj.App.Host;
using Lkj.Domain.Nilai;
using Lkj.Storage.Jalan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>HTTP function of the administrator: asks for the year-end of a year. Asking twice on a day is asking once.</summary>
public static class MulaiAkhirTahun
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/kelola/akhir-tahun/{tahun}", RunAsync);

    private static async Task<IResult> RunAsync(string tahun, JalanStore jalan, AntreanMulai antrean, TimeProvider time, CancellationToken cancellation)
    {
        if (!TahunAnggaran.TryUrai(tahun, out var tahunAnggaran))
            return People.Message(StatusCodes.Status400BadRequest, "Tahun terdiri atas empat angka antara 2015 dan 2099.");
        var diminta = await jalan.OpenAsync(AkhirTahun.Jalan(tahunAnggaran, AkhirTahun.Hari(time)), cancellation);
        await antrean.SendAsync(diminta, cancellation);
        return Results.Json(new { Pesan = $"Akhir tahun {tahun} dimulai. Rekapitulasi dikirim melalui surel setelah laporan yang tertunda diproses.", Instans = AkhirTahun.Instans(diminta.Kunci, diminta.Percobaan.Nomor) }, statusCode: StatusCodes.Status202Accepted);
    }
}
