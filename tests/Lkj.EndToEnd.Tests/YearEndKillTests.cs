using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>Death at any point of a year-end: every recap is mailed once.</summary>
public sealed class YearEndKillTests : IAsyncLifetime
{
    private MortalHosts? hosts;

    /// <summary>The nation's recap is the 35th, and then no other mail is on its way.</summary>
    [Theory]
    [InlineData("AkhirTahun#2")]
    [InlineData("KirimRekap#35:after")]
    public async Task Handler_KilledDuringAYearEnd_EndsInOneMailOfEveryRecap(string chaos)
    {
        await using var host = await hosts!.StartAsync(chaos);
        var handler = host.HandlerId();

        await AssertOneMailOfEveryRecapAsync(host, await host.StartYearEndAsync());
        Assert.NotEqual(handler, host.HandlerId());
    }

    [Fact]
    public async Task HostAndHandler_KilledDuringAYearEnd_AreFinishedByTheNextStart()
    {
        string run;
        await using (var host = await hosts!.StartAsync("KirimRekap#35:host"))
        {
            run = await host.StartYearEndAsync();
            Assert.NotEqual(0, await host.WaitForExitAsync(TimeSpan.FromMinutes(3)));
        }

        await using var next = await hosts!.StartAsync(chaos: null);
        await AssertOneMailOfEveryRecapAsync(next, run);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => hosts = await MortalHosts.PrepareAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => hosts!.DisposeAsync();

    private async Task AssertOneMailOfEveryRecapAsync(HostProcess host, string run)
    {
        await host.CompletedAsync(run);
        await MortalHosts.WatchedOnceMoreAsync();
        var mails = await hosts!.Mail.MailsAsync($"{run}-", 35);
        Assert.True(mails.Count == 35, $"There are {mails.Count} mails.\n{host.Output}");
        Assert.Equal(35, mails.DistinctBy(one => one.MessageId).Count());
        Assert.Single(mails, one => one.MessageId!.StartsWith($"{run}-nasional@", StringComparison.Ordinal));
    }
}
