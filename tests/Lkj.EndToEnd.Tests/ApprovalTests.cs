using System.Net;
using System.Text.Json;
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

    [Fact]
    public async Task OfficeWithASekretaris_LinkFollowedAndFormSent_IsApprovedByThatLinkOnly()
    {
        var office = new Office(shared.Host, "900041");
        await shared.Host.PutContactsAsync("900041,operator,operator@900041.example,2019-01-01", "900041,sekretaris,sekretaris@900041.example,2019-01-01");
        await office.UploadAsync(await office.WorkbookAsync());
        await office.FinishedAsync(1);
        var mail = Assert.Single(await shared.Mail.MailsAsync($"{office.Key(1)}-pengesahan-", 1));
        Assert.Equal("sekretaris@900041.example", Assert.Single(mail.To.Mailboxes).Address);
        var link = MailText.ApprovalLink(mail);

        using var sekretaris = new HttpClient();
        var page = await sekretaris.GetStringAsync(link, TestContext.Current.CancellationToken);
        Assert.Contains("<form", page, StringComparison.Ordinal);
        Assert.Contains("DRAF", PdfText.Of(await sekretaris.GetByteArrayAsync($"{link}?bentuk=pdf", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await office.ApproveAsync(1, "Orang Lain", "Operator"));
        Assert.Equal(JsonValueKind.Undefined, Approval(await office.FinishedAsync(1)).ValueKind);

        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["nama"] = "Rukiah, S.H.", ["jabatan"] = "Sekretaris", ["dibaca"] = "ya" });
        using var answer = await sekretaris.PostAsync(link, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("Rukiah, S.H.", Approval(await office.FinishedAsync(1)).GetProperty("nama").GetString());
        var approved = await sekretaris.GetByteArrayAsync(MailText.Link(Assert.Single(await shared.Mail.MailsAsync($"{office.Key(1)}-disahkan"))), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("DRAF", PdfText.Of(approved), StringComparison.Ordinal);
        Assert.Equal("terbaru", await office.CheckAsync(approved));
        Assert.DoesNotContain("<form", await sekretaris.GetStringAsync(link, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        static JsonElement Approval(JsonElement status) => status.TryGetProperty("pengesahan", out var approval) ? approval : default;
    }
}
