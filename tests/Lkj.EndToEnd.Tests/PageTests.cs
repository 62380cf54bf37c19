using System.Text.Json;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>The page of an office in a real browser, with the keyboard alone and without script.</summary>
public sealed class PageTests(SharedHost shared)
{
    private const int MostBytes = 50 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Page_UsedWithTheKeyboard_TakesAFileAndShowsFindingsAndReport()
    {
        var chromium = Browser();
        Assert.SkipWhen(chromium is null, "There is no chromium on PATH, so the page was not tried in a browser.");
        var office = new Office(shared.Host, "900030");
        var file = Path.Combine(Directory.CreateTempSubdirectory("lkj-e2e-").FullName, "realisasi.xlsx");
        await File.WriteAllBytesAsync(file, await office.WorkbookAsync(), TestContext.Current.CancellationToken);

        var seen = await VisitAsync(chromium!, office, file, "Periksa saja");
        Assert.Contains("tidak disimpan", Text(seen), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await office.StatusAsync()).Code);

        await VisitAsync(chromium!, office, file, "Unggah");
        await office.FinishedAsync(1);
        var done = await VisitAsync(chromium!, office, file: "", button: "");
        Assert.Contains("80,26", Text(done), StringComparison.Ordinal);
        Assert.Contains("BRS-", Text(done), StringComparison.Ordinal);
        Assert.Contains(done.GetProperty("links").EnumerateArray(), link => link.GetString()!.Contains("/laporan/1", StringComparison.Ordinal));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static async Task<JsonElement> VisitAsync(string chromium, Office office, string file, string button)
    {
        var page = office.PageAddress;
        await using var browser = ChildProcess.Start("node", [Repository.Script("keyboard.mjs"), chromium, page.ToString(), file, button]);
        Assert.True(await browser.WaitForExitAsync(Limit) == 0, browser.Output);
        var seen = JsonSerializer.Deserialize<JsonElement>(browser.Lines[^1]);
        Assert.Empty(seen.GetProperty("errors").EnumerateArray());
        Assert.Equal("id", seen.GetProperty("language").GetString());
        Assert.InRange(seen.GetProperty("bytes").GetInt32(), 1, MostBytes);
        return seen;
    }

    private static string Text(JsonElement seen) => seen.GetProperty("text").GetString()!;

    private static string? Browser() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome")])
        .FirstOrDefault(File.Exists);
}
