using Lkj.App.Halaman;
using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// Brings every open submission to an end: rewinds what the platform failed, begins again what does not move, and after the last attempt
/// tells the administrator, once. Ids are never used again: late results of an old run would make a new one of the same id lose events.
/// </summary>
public sealed class PenjagaMacet(
    PengajuanStore pengajuan, LangkahStore langkah, PengirimSurat pengirim, DaftarSatkerStore satker, Pengaturan pengaturan, TimeProvider time, ILogger<PenjagaMacet> log)
{
    /// <summary>Looks after all open submissions. Trouble with one does not keep the others waiting.</summary>
    public async Task PeriksaAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var masalah = new List<Exception>();
        foreach (var catatan in await pengajuan.ListOpenAsync(cancellation))
        {
            try
            {
                await TanganiAsync(client, catatan, cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                log.LogError("Submission {Kunci} could not be looked after: {Failure}", catatan.Kunci, failure.Message);
                masalah.Add(failure);
            }
        }
        if (masalah.Count > 0)
            throw new AggregateException(masalah);
    }

    private async Task TanganiAsync(DurableTaskClient client, CatatanVersi catatan, CancellationToken cancellation)
    {
        var id = Instans(catatan);
        var instans = await client.GetInstanceAsync(id, cancellationToken: cancellation);
        var tindakan = PenilaiMacet.Nilai(catatan, instans, time.GetUtcNow(), pengaturan);
        if (tindakan != TindakanMacet.Biarkan)
            log.LogWarning("Submission {Kunci}, attempt {Percobaan}: {Tindakan}", catatan.Kunci, catatan.Percobaan, tindakan);
        switch (tindakan)
        {
            case TindakanMacet.Mulai:
                await MulaiAsync(client, catatan, cancellation);
                break;
            case TindakanMacet.PutarBalik:
                // Marked first: a rewind that is lost is followed by the next attempt, never by rewinds without end.
                await pengajuan.ChangeAsync(catatan.Kunci, kini => Sama(kini, catatan) ? kini with { DiputarBalik = true } : kini, cancellation);
                await client.RewindInstanceAsync(id, "The platform failed it.", cancellation);
                break;
            case TindakanMacet.CobaLagi:
                if (instans is { IsCompleted: false })
                    await client.TerminateInstanceAsync(id, "It stood still.", cancellation);
                await CobaLagiAsync(client, catatan, cancellation);
                break;
        }
    }

    private async Task CobaLagiAsync(DurableTaskClient client, CatatanVersi catatan, CancellationToken cancellation)
    {
        if (catatan.Percobaan >= catatan.BatasPercobaan)
        {
            await MenyerahAsync(catatan, cancellation);
            return;
        }
        var berikut = await pengajuan.ChangeAsync(catatan.Kunci, kini => Sama(kini, catatan) ? kini.PercobaanBerikut() : kini, cancellation);
        if (berikut.Terbuka)
            await MulaiAsync(client, berikut, cancellation);
    }

    private async Task MenyerahAsync(CatatanVersi catatan, CancellationToken cancellation)
    {
        if (pengaturan.Surat.SuratAdministrator is { } administrator)
        {
            var kantor = Sebutan.Kantor(await satker.FindAsync(catatan.Kunci.Laporan, cancellation), catatan.Kunci.Laporan.Satker);
            await pengirim.KirimAsync(
                FormattableString.Invariant($"{catatan.Kunci}-gagal-{catatan.Percobaan}"), [administrator],
                _ => Task.FromResult(SuratHasil.Gagal(catatan.Kunci, kantor, catatan.Percobaan)), cancellation);
        }
        await langkah.RecordAsync(catatan.Kunci, Langkah.Gagal, cancellation);
        await pengajuan.ChangeAsync(catatan.Kunci, kini => Sama(kini, catatan) ? kini with { Status = StatusVersi.Gagal } : kini, cancellation);
    }

    private static Task<StartResult> MulaiAsync(DurableTaskClient client, CatatanVersi catatan, CancellationToken cancellation) =>
        client.ScheduleNewOrchestrationInstanceAsync(nameof(SusunLaporan), catatan.Kunci.ToString(), Instans(catatan), cancellation);

    private static string Instans(CatatanVersi catatan) => SusunLaporan.Instans(catatan.Kunci.ToString(), catatan.Percobaan);

    // Between reading and writing the run may have come to its end after all, or another watch may have acted.
    private static bool Sama(CatatanVersi kini, CatatanVersi dilihat) => kini.Terbuka && kini.Percobaan == dilihat.Percobaan;
}
