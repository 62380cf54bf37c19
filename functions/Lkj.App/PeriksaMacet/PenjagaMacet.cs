using Lkj.Durable;

namespace Lkj.App;

/// <summary>
/// Brings everything open to an end: rewinds what the platform failed, begins again what does not move, and after the last attempt
/// tells the administrator, once. Ids are never used again: late results of an old run would make a new one of the same id lose events.
/// </summary>
public sealed class PenjagaMacet(IEnumerable<IJagaan> jagaan, Pengaturan pengaturan, TimeProvider time, ILogger<PenjagaMacet> log)
{
    /// <summary>Looks after all open work. Trouble with one does not keep the others waiting.</summary>
    public async Task PeriksaAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var masalah = new List<Exception>();
        foreach (var jenis in jagaan)
        {
            foreach (var pekerjaan in await CobaAsync(jenis.GetType().Name, () => jenis.ListOpenAsync(cancellation)) ?? [])
            {
                await CobaAsync(pekerjaan.Kunci, async () =>
                {
                    await TanganiAsync(client, jenis, pekerjaan, cancellation);
                    return pekerjaan;
                });
            }
        }
        if (masalah.Count > 0)
            throw new AggregateException(masalah);

        async Task<T?> CobaAsync<T>(string apa, Func<Task<T>> kerja)
            where T : class
        {
            try
            {
                return await kerja();
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                log.LogError("{Apa} could not be looked after: {Failure}", apa, failure.Message);
                masalah.Add(failure);
                return null;
            }
        }
    }

    private async Task TanganiAsync(DurableTaskClient client, IJagaan jenis, Pekerjaan pekerjaan, CancellationToken cancellation)
    {
        var instans = await client.GetInstanceAsync(pekerjaan.Instans, cancellationToken: cancellation);
        var tindakan = PenilaiMacet.Nilai(pekerjaan, instans, time.GetUtcNow(), pengaturan);
        if (tindakan != TindakanMacet.Biarkan)
            log.LogWarning("{Kunci}, attempt {Percobaan}: {Tindakan}", pekerjaan.Kunci, pekerjaan.Percobaan.Nomor, tindakan);
        switch (tindakan)
        {
            case TindakanMacet.Mulai:
                await MulaiAsync(client, pekerjaan, cancellation);
                break;
            case TindakanMacet.PutarBalik:
                // Marked first: a rewind that is lost is followed by the next attempt, never by rewinds without end.
                await jenis.MarkRewoundAsync(pekerjaan, cancellation);
                await client.RewindInstanceAsync(pekerjaan.Instans, "The platform failed it.", cancellation);
                break;
            case TindakanMacet.CobaLagi:
                if (instans is { IsCompleted: false })
                    await client.TerminateInstanceAsync(pekerjaan.Instans, "It stood still.", cancellation);
                if (pekerjaan.Percobaan.Nomor >= pekerjaan.Percobaan.Batas)
                    await jenis.GiveUpAsync(pekerjaan, cancellation);
                else if (await jenis.NextAttemptAsync(pekerjaan, cancellation) is { } berikut)
                    await MulaiAsync(client, berikut, cancellation);
                break;
        }
    }

    private static Task<StartResult> MulaiAsync(DurableTaskClient client, Pekerjaan pekerjaan, CancellationToken cancellation) =>
        client.ScheduleNewOrchestrationInstanceAsync(pekerjaan.Orkestrator, pekerjaan.Kunci, pekerjaan.Instans, cancellation);
}
