using Lkj.Durable;

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

    private static readonly TimeSpan JedaPertama = TimeSpan.FromMinutes(1);

    /// <summary>Calls the activity until it says that the mail is out of hand.</summary>
    /// <param name="context">The orchestrator's context.</param>
    /// <param name="nama">An activity that gives false while the mail server is away.</param>
    /// <param name="masukan">Its input.</param>
    /// <param name="ulang">How a call that failed is tried again.</param>
    public static async Task KirimAsync(TaskOrchestrationContext context, string nama, object masukan, TaskOptions ulang)
    {
        var (jeda, sisa) = (JedaPertama, Lama);
        while (!await context.CallActivityAsync<bool>(nama, masukan, ulang))
        {
            if (sisa <= TimeSpan.Zero)
                throw new TimeoutException("The mail server was away for too long.");
            await context.CreateTimer(jeda);
            sisa -= jeda;
            jeda = jeda + jeda < JedaTerlama ? jeda + jeda : JedaTerlama;
        }
    }
}
