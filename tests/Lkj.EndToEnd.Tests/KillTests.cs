using System.Net;
using Lkj.EndToEnd.Tests.Reading;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>
/// Death at any point of the way: whatever is killed, a submission ends in one report and one mail. The host itself kills, while the
/// named call is in flight (<c>Function#n</c>) or when its answer has arrived but is dropped (<c>:after</c>).
/// </summary>
public sealed class KillTests : IAsyncLifetime
{
    private MortalHosts? hosts;

    [Theory]
    [InlineData("SusunLaporan#1")]
    [InlineData("HitungKinerja#1")]
    [InlineData("KirimTautan#1:after")]
    [InlineData("RenderLaporan#1")]
    public async Task Handler_KilledDuringACall_EndsInOneReportAndOneMail(string chaos)
    {
        await using var host = await hosts!.StartAsync(chaos);
        var office = new Office(host);

        var handler = host.HandlerId();
        Assert.Equal(HttpStatusCode.Accepted, (await office.UploadAsync(await office.WorkbookAsync())).Code);

        await AssertOneReportAndOneMailAsync(office);
        Assert.NotEqual(handler, host.HandlerId());
    }

    [Fact]
    public async Task Handler_TerminatedDuringACall_EndsItAndIsStartedAgain()
    {
        await using var host = await hosts!.StartAsync("HitungAnggaran#1:term");
        var office = new Office(host);

        var handler = host.HandlerId();
        await office.UploadAsync(await office.WorkbookAsync());

        await AssertOneReportAndOneMailAsync(office);
        Assert.NotEqual(handler, host.HandlerId());
        // Any other code than 200 would be counted as a death, and 0 would be the handler's last.
        Assert.DoesNotContain("Exited with code", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HitungKinerja#1:host")]
    [InlineData("KirimTautan#1:host")]
    public async Task HostAndHandler_KilledTogether_AreFinishedByTheNextStart(string chaos)
    {
        await using (var host = await hosts!.StartAsync(chaos))
        {
            var first = new Office(host);
            await first.UploadAsync(await first.WorkbookAsync());
            Assert.NotEqual(0, await host.WaitForExitAsync(TimeSpan.FromMinutes(1)));
        }

        await using var next = await hosts!.StartAsync(chaos: null);
        await AssertOneReportAndOneMailAsync(new Office(next));
    }

    [Theory]
    [InlineData("MulaiSusun#2")]
    [InlineData("RenderLaporan#2")]
    [InlineData("KirimTautan#2:after")]
    public async Task Handler_KilledBetweenAnApprovalAndItsMail_EndsInOneApprovedReportAndOneMailOfIt(string chaos)
    {
        await using var host = await hosts!.StartAsync(chaos);
        var office = new Office(host);
        await office.UploadAsync(await office.WorkbookAsync());
        await office.FinishedAsync(1);

        var handler = host.HandlerId();
        Assert.Equal(HttpStatusCode.Accepted, await office.ApproveAsync(1, "Rukiah, S.H.", "Sekretaris"));

        // The mail may be out before the step that sent it is known to be done, and is then taken again.
        await host.CompletedAsync($"susun-{office.Key(1)}-p2");
        Assert.Equal("selesai", (await office.FinishedAsync(1)).GetProperty("status").GetString());
        await MortalHosts.WatchedOnceMoreAsync();
        Assert.NotEqual(handler, host.HandlerId());
        Assert.Equal(2, (await office.NamesAsync("laporan")).Count);
        Assert.Single(await hosts!.Mail.MailsAsync($"{office.Key(1)}-laporan"));
        var link = MailText.Link(Assert.Single(await hosts!.Mail.MailsAsync($"{office.Key(1)}-disahkan")));
        using var anyone = new HttpClient();
        var approved = await anyone.GetByteArrayAsync(link, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("DRAF", PdfText.Of(approved), StringComparison.Ordinal);
        Assert.Equal("terbaru", await office.CheckAsync(approved));
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => hosts = await MortalHosts.PrepareAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => hosts!.DisposeAsync();

    private async Task AssertOneReportAndOneMailAsync(Office office)
    {
        Assert.Equal("selesai", (await office.FinishedAsync(1)).GetProperty("status").GetString());
        await MortalHosts.WatchedOnceMoreAsync();

        Assert.Single(await office.NamesAsync("laporan"));
        var link = MailText.Link(Assert.Single(await hosts!.Mail.MailsAsync($"{office.Key(1)}-laporan")));
        using var anyone = new HttpClient();
        Assert.Equal(await office.ReportAsync(1), await anyone.GetByteArrayAsync(link, TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await office.StatusAsync(2)).Code);
    }
}
