using Lkj.App.Surat;
using Lkj.Durable;

namespace Lkj.App;

/// <summary>
/// Orchestrator: makes the report of one submission, from validation to the mailed link. Input: the submission's key. What fails after
/// its retries fails the instance, and <see cref="PeriksaMacet"/> takes it from there.
/// </summary>
public sealed class SusunLaporan : TaskOrchestrator<string, string>
{
    /// <summary>The event that <see cref="RenderLaporan"/> raises when the PDF is stored.</summary>
    public const string LaporanTersimpan = "laporan-tersimpan";

    private const int KaliTulis = 2;
    private const int KaliTunggu = 3;
    private static readonly TimeSpan LamaTunggu = TimeSpan.FromMinutes(1);
    private static readonly TaskOptions Ulang = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromSeconds(30)));

    /// <summary>The instance id of an attempt: <c>susun-2019-656549-v1</c>, later ones with <c>-p2</c> and so on. None is ever used again.</summary>
    public static string Instans(string kunci, int percobaan) => percobaan == 1 ? $"susun-{kunci}" : FormattableString.Invariant($"susun-{kunci}-p{percobaan}");

    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskOrchestrationContext context, string input)
    {
        var hasil = await context.CallActivityAsync<HasilPeriksa>(nameof(PeriksaPengajuan), input, Ulang);
        if (hasil.Ditolak)
        {
            await LangkahSurat.KirimAsync(context, nameof(TolakPengajuan), input, Ulang);
            return "ditolak";
        }

        // What was approved is set as it was read: neither its findings nor its figures are made anew, whatever rules have come since.
        if (!hasil.Disahkan)
        {
            await context.CallActivityAsync<string>(nameof(HitungKinerja), input, Ulang);
            await context.CallActivityAsync<string>(nameof(HitungAnggaran), input, Ulang);
        }
        await RakitAsync(context, input);
        await LangkahSurat.KirimAsync(context, nameof(KirimTautan), input, Ulang);
        return "selesai";
    }

    // The event may be lost, and the blob's own event too; so storage is asked after each wait, and the content written once more.
    private static async Task RakitAsync(TaskOrchestrationContext context, string kunci)
    {
        for (var tulis = 0; tulis < KaliTulis; tulis++)
        {
            await context.CallActivityAsync<string>(nameof(TulisNaskah), new PerintahNaskah(kunci, context.InstanceId), Ulang);
            for (var tunggu = 0; tunggu < KaliTunggu; tunggu++)
            {
                if (await TerjadiAsync(context) || await context.CallActivityAsync<bool>(nameof(CariLaporan), kunci, Ulang))
                    return;
            }
        }
        throw new TimeoutException("The PDF was not stored in time.");
    }

    private static async Task<bool> TerjadiAsync(TaskOrchestrationContext context)
    {
        try
        {
            await context.WaitForExternalEvent<string>(LaporanTersimpan, LamaTunggu);
            return true;
        }
        catch (TaskCanceledException)
        {
            return false;
        }
    }
}
