using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Specialized;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>Files that an office puts into the container with a storage client. Alone on its host, whose handler's memory is watched.</summary>
public sealed class ContainerTests : IAsyncLifetime
{
    private const int Mebibyte = 1024 * 1024;
    private const string Incoming = "unggahan";
    private const string Folder = $"2019/{Office.Sample}";

    private readonly string data = Directory.CreateTempSubdirectory("lkj-e2e-").FullName;
    private HostProcess? host;
    private MailServer? mail;

    [Fact]
    public async Task Sample_PutTwiceAndSentByHttp_IsOneSubmissionOneReportOneMail()
    {
        var office = new Office(host!);
        var workbook = await office.WorkbookAsync();

        await PutAsync("contoh.xlsx", workbook);
        var first = await AnswerAsync("contoh.xlsx");
        await office.FinishedAsync(1);
        await PutAsync("contoh.xlsx", workbook);
        var second = await AnswerAsync("contoh.xlsx", but: first.ETag);
        var sent = await office.UploadAsync(workbook);

        Assert.True(Submission(first).GetProperty("baru").GetBoolean());
        Assert.False(Submission(second).GetProperty("baru").GetBoolean());
        Assert.Equal((1, 1, 1, false), (Version(first), Version(second), sent.Version, sent.IsNew));
        Assert.Equal("selesai", (await office.FinishedAsync(1)).GetProperty("status").GetString());
        Assert.Single(await office.NamesAsync("laporan"));
        Assert.Single(await mail!.MailsAsync($"{office.Key(1)}-laporan"));
    }

    [Fact]
    public async Task HugeFile_PutIntoTheContainer_IsRefusedWithoutBeingRead()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The memory of the handler is read from /proc, which only Linux has.");
        // A small file first, so that what the first run needs is not taken for the huge one's.
        await PutAsync("kecil.xlsx", [1, 2, 3]);
        await AnswerAsync("kecil.xlsx");
        var handler = host!.HandlerId();
        await File.WriteAllTextAsync($"/proc/{handler}/clear_refs", "5", TestContext.Current.CancellationToken);
        var before = PeakMemory(handler);

        await PutZeroesAsync("besar.xlsx", 200);
        var answer = await AnswerAsync("besar.xlsx");

        Assert.Equal("BRK-102", Json(answer).GetProperty("temuan")[0].GetProperty("kode").GetString());
        Assert.Contains("paling besar 10 MiB", Json(answer).GetProperty("pesan").GetString(), StringComparison.Ordinal);
        Assert.False(Json(answer).TryGetProperty("pengajuan", out _));
        Assert.Equal(handler, host.HandlerId());
        // Far below the file's 200 MiB, far above what the runtime takes for itself from one run to the next.
        Assert.InRange(PeakMemory(handler) - before, 0, 64 * Mebibyte);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        mail = await MailServer.StartAsync();
        host = await HostProcess.StartAsync(data, mail.Settings);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (mail is not null)
            await mail.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private async Task PutAsync(string name, byte[] content) =>
        await host!.Blobs().GetBlobContainerClient(Incoming).GetBlobClient($"{Folder}/{name}").UploadAsync(BinaryData.FromBytes(content), overwrite: true);

    private async Task PutZeroesAsync(string name, int mebibytes)
    {
        var blob = host!.Blobs().GetBlobContainerClient(Incoming).GetBlockBlobClient($"{Folder}/{name}");
        var zeroes = new byte[4 * Mebibyte];
        var blocks = Enumerable.Range(0, mebibytes / 4).Select(number => Convert.ToBase64String(BitConverter.GetBytes(number))).ToList();
        foreach (var block in blocks)
            await blob.StageBlockAsync(block, new MemoryStream(zeroes));
        await blob.CommitBlockListAsync(blocks);
    }

    private async Task<(ETag ETag, string Text)> AnswerAsync(string name, ETag? but = null)
    {
        var blob = host!.Blobs().GetBlobContainerClient("hasil").GetBlobClient($"{Folder}/{name}.hasil.json");
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var found = (await blob.DownloadContentAsync()).Value;
                if (found.Details.ETag != but)
                    return (found.Details.ETag, found.Content.ToString());
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                // Not answered yet.
            }
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"No answer to {name}.\n{host.Output}");
            await Task.Delay(250);
        }
    }

    private static JsonElement Json((ETag ETag, string Text) answer) => JsonSerializer.Deserialize<JsonElement>(answer.Text);

    private static JsonElement Submission((ETag ETag, string Text) answer) => Json(answer).GetProperty("pengajuan");

    private static int Version((ETag ETag, string Text) answer) => Submission(answer).GetProperty("versi").GetInt32();

    private static long PeakMemory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
