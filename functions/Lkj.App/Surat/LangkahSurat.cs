using Lkj.Durable;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Surat;

/// <summary>
/// How an orchestrator calls an activity that mails. A mail server that is away is no failure of the work and uses up none of its attempts: the
/// activity is called again until the server is back, for a day.
/// </summary>
public static class LangkahSurat
{
    /// <summary>The longest wait between two tries.</summary>
    public static readonly TimeSpan JedaTerlama = TimeSpan.FromMinutes(5);

    /// <summary>How long it is tried; then the orchestration fails and its next attempt, with a history of its own, goes on.</summary>
    public static readonly TimeSpan Lama = TimeSpan.FromDays(1);

    /// <summary>The longest wait between two tries of a mail that no orchestration sends: each try does all of its work again.</summary>
    public static readonly TimeSpan JedaTanpaJalan = TimeSpan.FromHours(1);

    /// <summary>How long such a mail is tried: as long as that of a report in all its attempts.</summary>
    public static readonly TimeSpan LamaTanpaJalan = Percobaan.Sekali * Lama;

    private static readonly TimeSpan JedaPertama = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait before the next try: as long as was waited so far, and a minute more.</summary>
    /// <param name="lewat">How long it is since the first try.</param>
    /// <param name="terlama">The longest wait.</param>
    public static TimeSpan Jeda(TimeSpan lewat, TimeSpan terlama) => lewat + JedaPertama < terlama ? lewat + JedaPertama : terlama;

    /// <summary>Calls the activity until it says that the mail is out of hand.</summary>
    /// <param name="context">The orchestrator's context.</param>
    /// <param name="nama">An activity that gives false while the mail server is away.</param>
    /// <param name="masukan">Its input.</param>
    /// <param name="ulang">How a call that failed is tried again.</param>
    public static async Task KirimAsync(TaskOrchestrationContext context, string nama, object masukan, TaskOptions ulang)
    {
        var lewat = TimeSpan.Zero;
        while (!await context.CallActivityAsync<bool>(nama, masukan, ulang))
        {
            if (lewat >= Lama)
                throw new TimeoutException("The mail server was away for too long.");
            var jeda = Jeda(lewat, JedaTerlama);
            await context.CreateTimer(jeda);
            lewat += jeda;
        }
    }
}
