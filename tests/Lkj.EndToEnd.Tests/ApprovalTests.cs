using System.Net;
using Lkj.EndToEnd.Tests.Reading;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>A report from its draft to the one that was approved.</summary>
public sealed class ApprovalTests(SharedHost shared)
{
    [Fact]
    public async Task FinishedReport_Approved_IsIssuedWithoutTheMarkOfADraftAndMailed()
    {
        var office = new Office(shared.Host, "900040");
        await office.UploadAsync(await office.WorkbookAsync());
        await office.FinishedAsync(1);
        var draft = await office.ReportAsync(1);
        Assert.Contains("DRAF", PdfText.Of(draft), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Accepted, await office.ApproveAsync(1, "Rukiah, S.H.", "Sekretaris"));
        var status = await office.FinishedAsync(1);

        Assert.Equal("Rukiah, S.H.", status.GetProperty("pengesahan").GetProperty("nama").GetString());
        var approved = await office.ReportAsync(1);
        var text = PdfText.Of(approved);
        Assert.DoesNotContain("DRAF", text, StringComparison.Ordinal);
        Assert.Contains("DisahkanolehRukiah,S.H.,Sekretaris", text, StringComparison.Ordinal);
        Assert.Contains("10.800.681.204", text, StringComparison.Ordinal);
        Assert.Equal(2, (await office.NamesAsync("laporan")).Count);
        Assert.Equal("digantikan", await office.CheckAsync(draft));
        Assert.Equal("terbaru", await office.CheckAsync(approved));
        using var anyone = new HttpClient();
        var link = MailText.Link(Assert.Single(await shared.Mail.MailsAsync($"{office.Key(1)}-disahkan")));
        Assert.Equal(approved, await anyone.GetByteArrayAsync(link, TestContext.Current.CancellationToken));
        Assert.Single(await shared.Mail.MailsAsync($"{office.Key(1)}-laporan"));
    }
}
