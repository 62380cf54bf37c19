namespace Lkj.EndToEnd.Tests.Running;

/// <summary>
/// Hosts that are killed and started again on one data folder, and the server that takes their mails. The app mends itself every three seconds here, and
/// locks of a killed host end soon; all else is as people run it.
/// </summary>
internal sealed class MortalHosts : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("lkj-e2e-").FullName;

    private MortalHosts(MailServer mail) => Mail = mail;

    /// <summary>Where their mails arrive.</summary>
    public MailServer Mail { get; }

    /// <summary>Makes the folder and starts the mail server.</summary>
    public static async Task<MortalHosts> PrepareAsync() => new(await MailServer.StartAsync());

    /// <summary>Long enough for PeriksaMacet to run once more, which must not begin anything again.</summary>
    public static Task WatchedOnceMoreAsync() => Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);

    /// <summary>Starts a host.</summary>
    /// <param name="chaos">At which call the host kills: <c>Function#n</c> while it is in flight, <c>:after</c> when its answer has arrived but is dropped; null for never.</param>
    public Task<HostProcess> StartAsync(string? chaos) => HostProcess.StartAsync(data, [
        .. Mail.Settings,
        ("PeriksaMacetJadwal", "*/3 * * * * *"),
        ("MacetMenit", "1"),
        ("HilangMenit", "1"),
        ("LocalHost__QueueLock", "00:00:05"),
        ("LocalHost__TimerSilence", "00:00:05"),
        ("LocalHost__Chaos", chaos ?? ""),
    ], ScriptRootCopy.WithShortLocks(Path.Combine(data, "app")));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Mail.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
