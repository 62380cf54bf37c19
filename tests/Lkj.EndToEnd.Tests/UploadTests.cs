using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>The ways in which a file can be sent over HTTP.</summary>
public sealed class UploadTests(SharedHost shared)
{
    [Fact]
    public async Task Workbook_SentInThreeWays_IsKeptAsTheSameBytes()
    {
        var office = new Office(shared.Host, "900001");
        var workbook = await office.WorkbookAsync();
        using var form = new MultipartFormDataContent();
        using var part = new ByteArrayContent(workbook);
        part.Headers.ContentType = new MediaTypeHeaderValue(Office.Xlsx);
        form.Add(part, "berkas", "realisasi.xlsx");

        Answer[] answers =
        [
            await office.UploadAsync(workbook),
            await office.UploadAsync(workbook, "application/octet-stream"),
            await office.UploadAsync(form),
        ];

        var hash = Convert.ToHexStringLower(SHA256.HashData(workbook));
        Assert.All(answers, answer => Assert.Equal((hash, 1), (answer.Hash, answer.Version)));
        Assert.Equal([true, false, false], answers.Select(answer => answer.IsNew));
        var kept = await shared.Host.Blobs().GetBlobContainerClient("mentah").GetBlobClient(hash).DownloadContentAsync(TestContext.Current.CancellationToken);
        Assert.Equal(workbook, kept.Value.Content.ToArray());
    }

    [Fact]
    public async Task Body_WithoutContentLength_FailsAsOnTheRealHost()
    {
        var office = new Office(shared.Host, "900002");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{office.Path}/realisasi") { Content = new ByteArrayContent(await office.WorkbookAsync()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Office.Xlsx);
        request.Headers.TransferEncodingChunked = true;

        using var response = await shared.Host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.StatusAsync()).Code);
    }

    [Fact]
    public async Task Upload_WithoutKey_IsRefusedWithoutBeingStored()
    {
        var office = new Office(shared.Host, "900003");
        using var stranger = new HttpClient { BaseAddress = shared.Host.Http.BaseAddress };
        using var body = new ByteArrayContent(await office.WorkbookAsync());

        using var response = await stranger.PostAsync($"{office.Path}/realisasi", body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await office.StatusAsync()).Code);
    }
}
