using Lkj.App.Host;
using Lkj.Domain.Nilai;
using Lkj.Storage.Jalan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Timer function: asks for the year-end of the year before. Its schedule is the setting <c>AkhirTahunJadwal</c>, in UTC.</summary>
public static class JadwalAkhirTahun
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(JadwalAkhirTahun)}", RunAsync);

    private static async Task<IResult> RunAsync(JalanStore jalan, AntreanMulai antrean, TimeProvider time, CancellationToken cancellation)
    {
        var hari = AkhirTahun.Hari(time);
        await antrean.SendAsync(await jalan.OpenAsync(AkhirTahun.Jalan(new TahunAnggaran(hari.Year - 1), hari), cancellation), cancellation);
        return InvocationResults.Done();
    }
}
