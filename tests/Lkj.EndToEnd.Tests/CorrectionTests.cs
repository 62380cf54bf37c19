using System.Net;
using Lkj.EndToEnd.Tests.Reading;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>What becomes of the first version when an office corrects its file.</summary>
public sealed class CorrectionTests(SharedHost shared)
{
    [Fact]
    public async Task CorrectedFile_Sent_GivesVersionTwoAndLeavesVersionOneReachable()
    {
        var office = new Office(shared.Host, "900010");
        var first = await office.WorkbookAsync();
        await office.UploadAsync(first);
        await office.FinishedAsync(1);
        var before = await office.ReportAsync(1);

        // The third line: the workbook's 8.206.000 becomes 8.207.000.
        var answer = await office.UploadAsync(Workbook.Replace(first, "Anggaran", "8206000", "8207000"));
        Assert.Equal((2, true), (answer.Version, answer.IsNew));
        await office.FinishedAsync(2);

        Assert.Equal(before, await office.ReportAsync(1));
        Assert.Contains("10.800.682.204", PdfText.Of(await office.ReportAsync(2)), StringComparison.Ordinal);
        Assert.DoesNotContain("10.800.682.204", PdfText.Of(before), StringComparison.Ordinal);
        Assert.Equal(2, (await office.NamesAsync("laporan")).Count);
        foreach (var version in (int[])[1, 2])
        {
            var link = MailText.Link(Assert.Single(await shared.Mail.MailsAsync($"{office.Key(version)}-laporan")));
            using var anyone = new HttpClient();
            Assert.Equal(await office.ReportAsync(version), await anyone.GetByteArrayAsync(link, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task SameFile_SentAgainAfterItsReport_IsThereAlready()
    {
        var office = new Office(shared.Host, "900011");
        var workbook = await office.WorkbookAsync();
        await office.UploadAsync(workbook);
        await office.FinishedAsync(1);

        var again = await office.UploadAsync(workbook);

        Assert.Equal((1, false), (again.Version, again.IsNew));
        Assert.Equal("selesai", (await office.FinishedAsync(1)).GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await office.StatusAsync(2)).Code);
        Assert.Single(await shared.Mail.MailsAsync($"{office.Key(1)}-laporan"));
    }
}
