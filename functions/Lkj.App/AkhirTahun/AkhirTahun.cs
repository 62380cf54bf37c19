using System.Globalization;
using Lkj.Domain.Nilai;
using Lkj.Durable;

namespace Lkj.App;

/// <summary>
/// Orchestrator: the end of a year. Provinces in waves: what has no outcome is asked for once more and waited for, no longer than two hours, then
/// the recap is mailed with what there is; the nation last. Input: the year. A province that fails does not keep the others waiting.
/// </summary>
public sealed class AkhirTahun : TaskOrchestrator<int, string>
{
    /// <summary>How many provinces are worked on at a time.</summary>
    public const int Gelombang = 6;

    /// <summary>How often it looks whether a province is done.</summary>
    public const int KaliLihat = 24;

    private const string Awalan = "akhir";

    private static readonly TimeSpan Jeda = TimeSpan.FromMinutes(5);
    private static readonly TaskOptions Ulang = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromSeconds(30)));

    /// <summary>The instance id of a day's run: <c>akhir-2025-20260115</c>.</summary>
    public static string Instans(TahunAnggaran tahun, DateOnly hari) => string.Create(CultureInfo.InvariantCulture, $"{Awalan}-{tahun}-{hari:yyyyMMdd}");

    /// <summary>Reads the year out of an instance id; false for ids of other orchestrations.</summary>
    public static bool TryUrai(string instans, out TahunAnggaran tahun)
    {
        tahun = default;
        return instans.Split('-') is [Awalan, var teks, { Length: 8 }] && TahunAnggaran.TryUrai(teks, out tahun);
    }

    /// <summary>The day in Jakarta.</summary>
    public static DateOnly Hari(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(TimeSpan.FromHours((int)ZonaWaktu.Wib)).DateTime);

    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskOrchestrationContext context, int input)
    {
        var gagal = 0;
        foreach (var gelombang in (await context.CallActivityAsync<string[]>(nameof(DaftarProvinsi), input, Ulang)).Chunk(Gelombang))
            gagal += (await Task.WhenAll(gelombang.Select(kode => SelesaiAsync(context, new PerintahRekap(input, kode, context.InstanceId))))).Count(selesai => !selesai);
        await context.CallActivityAsync<string>(nameof(KirimRekap), new PerintahRekap(input, null, context.InstanceId), Ulang);
        return gagal == 0 ? "selesai" : string.Create(CultureInfo.InvariantCulture, $"selesai, {gagal} provinsi gagal");
    }

    private static async Task<bool> SelesaiAsync(TaskOrchestrationContext context, PerintahRekap perintah)
    {
        try
        {
            await context.CallActivityAsync<int>(nameof(MintaLaporan), perintah, Ulang);
            for (var lihat = 0; lihat < KaliLihat && await context.CallActivityAsync<int>(nameof(HitungTerbuka), perintah, Ulang) > 0; lihat++)
                await context.CreateTimer(Jeda);
            await context.CallActivityAsync<string>(nameof(KirimRekap), perintah, Ulang);
            return true;
        }
        catch (TaskFailedException)
        {
            return false;
        }
    }
}
