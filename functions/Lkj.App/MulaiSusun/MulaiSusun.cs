using Lkj.App.Host;
using Lkj.Durable;
using Lkj.Storage;
using Lkj.Storage.Jalan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Queue function: starts the orchestration of a submission, or of a year-end. The id comes from the submission and the attempt, so starting twice is starting once.</summary>
public static class MulaiSusun
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(MulaiSusun)}", RunAsync);

    private static async Task<IResult> RunAsync(HttpRequest request, PengajuanStore pengajuan, JalanStore jalan, DurableTaskClients clients, CancellationToken cancellation)
    {
        var invocation = await Invocation.ReadAsync(request);
        var pesan = StorageJson.Read<PesanMulai>(invocation.QueueText("pesan"));
        if (AkhirTahun.TryUrai(pesan.Kunci, out _))
        {
            if (await jalan.FindAsync(pesan.Kunci, cancellation) is { Terbuka: true })
            {
                await clients.For(invocation.DurableClient("durable"))
                    .ScheduleNewOrchestrationInstanceAsync(nameof(AkhirTahun), pesan.Kunci, AkhirTahun.Instans(pesan.Kunci, pesan.Percobaan), cancellation);
            }
            return InvocationResults.Done();
        }
        if (await pengajuan.FindAsync(KunciVersi.Urai(pesan.Kunci), cancellation) is { Terbuka: true })
        {
            await clients.For(invocation.DurableClient("durable"))
                .ScheduleNewOrchestrationInstanceAsync(nameof(SusunLaporan), pesan.Kunci, SusunLaporan.Instans(pesan.Kunci, pesan.Percobaan), cancellation);
        }
        return InvocationResults.Done();
    }
}
