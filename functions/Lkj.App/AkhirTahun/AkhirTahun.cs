using System.Globalization;
using Lkj.App.Surat;
using Lkj.Domain.Nilai;
using Lkj.Durable;

namespace Lkj.App;

/// <summary>
/// Orchestrator: the end of a year. Provinces in waves: what has no outcome is asked for once more and waited for, no longer than two hours, then
/// the recap is mailed with what there is; the nation last. Input: the id of the run. A province that fails does not keep the others waiting, but
/// the run stays open, and <see cref="PeriksaMacet"/> begins the next attempt with what is not mailed yet.
/// </summary>
public sealed class AkhirTahun : TaskOrchestrator<string, string>
{
    /// <summary>How many provinces are worked on at a time.</summary>
    public const int Gelombang = 6;

    /// <summary>How often it looks whether a province is done.</summary>
    public const int KaliLihat = 24;

    /// <summary>How long it waits before it looks again; its longest wait.</summary>
    public static readonly TimeSpan Jeda = TimeSpan.FromMinutes(5);

    private const string Awalan = "akhir";

    private static readonly TaskOptions Ulang = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromSeconds(30)));

    /// <summary>The id of a day's run: <c>akhir-2025-20260115</c>.</summary>
    public static string Jalan(TahunAnggaran tahun, DateOnly hari) => string.Create(CultureInfo.InvariantCulture, $"{Awalan}-{tahun}-{hari:yyyyMMdd}");

    /// <summary>The instance id of an attempt: that of the run, later ones with <c>-p2</c> and so on. None is ever used again.</summary>
    public static string Instans(string jalan, int percobaan) => percobaan == 1 ? jalan : string.Create(CultureInfo.InvariantCulture, $"{jalan}-p{percobaan}");

    /// <summary>The year of a run; throws <see cref="FormatException"/> for any other text.</summary>
    public static TahunAnggaran Tahun(string jalan) => TryUrai(jalan, out var tahun) ? tahun : throw new FormatException($"'{jalan}' is not the id of a year-end.");

    /// <summary>Reads the year out of the id of a run; false for any other text.</summary>
    public static bool TryUrai(string jalan, out TahunAnggaran tahun)
    {
        tahun = default;
        return jalan.Split('-') is [Awalan, var teks, { Length: 8 }] && TahunAnggaran.TryUrai(teks, out tahun);
    }

    /// <summary>The day in Jakarta.</summary>
    public static DateOnly Hari(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(TimeSpan.FromHours((int)ZonaWaktu.Wib)).DateTime);

    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskOrchestrationContext context, string input)
    {
        var tahun = Tahun(input).Nilai;
        var gagal = 0;
        foreach (var gelombang in (await context.CallActivityAsync<string[]>(nameof(DaftarProvinsi), input, Ulang)).Chunk(Gelombang))
            gagal += (await Task.WhenAll(gelombang.Select(kode => SelesaiAsync(context, new PerintahRekap(tahun, kode, input))))).Count(selesai => !selesai);
        await LangkahSurat.KirimAsync(context, nameof(KirimRekap), new PerintahRekap(tahun, null, input), Ulang);
        if (gagal > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{gagal} provinsi gagal");
        await context.CallActivityAsync<string>(nameof(TutupAkhirTahun), input, Ulang);
        return "selesai";
    }

    private static async Task<bool> SelesaiAsync(TaskOrchestrationContext context, PerintahRekap perintah)
    {
        try
        {
            await context.CallActivityAsync<int>(nameof(MintaLaporan), perintah, Ulang);
            for (var lihat = 0; lihat < KaliLihat && await context.CallActivityAsync<int>(nameof(HitungTerbuka), perintah, Ulang) > 0; lihat++)
                await context.CreateTimer(Jeda);
            await LangkahSurat.KirimAsync(context, nameof(KirimRekap), perintah, Ulang);
            return true;
        }
        catch (Exception failure) when (failure is TaskFailedException or TimeoutException)
        {
            return false;
        }
    }
}
