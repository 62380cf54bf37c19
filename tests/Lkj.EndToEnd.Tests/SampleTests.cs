using System.Text.RegularExpressions;
using Lkj.EndToEnd.Tests.Reading;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>What a newcomer sees: the first command of the README, as it stands there.</summary>
public sealed partial class SampleTests : IDisposable
{
    private const string Command = "dotnet run --project functions/Lkj.LocalHost -- --sample";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly string data = Directory.CreateTempSubdirectory("lkj-e2e-").FullName;

    /// <summary>What the text of the report must hold; printed figures of the office beside the recomputed ones.</summary>
    private static readonly string[] Figures =
    [
        "11.649.900.000", "10.800.681.204", "92,71", "30.151.427.000", "28.643.714.199", "95,00",
        "89,74", "89,89", "28.195.773.000", "1.955.640.000", "14.000", "80,26", "2 dari 8",
    ];

    // The mailed link names the port, so both runs have the same one.
    private readonly int port = HostProcess.FreePort();

    [Fact]
    public async Task Sample_RunTwice_ShowsTheWholeWayAndThenFindsIt()
    {
        Assert.Contains(Command, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var words = Command.Split(' ');

        var first = await RunAsync(words[0], words[1..]);
        var second = await RunAsync(Repository.LocalHost, ["--sample"]);

        foreach (var step in (string[])["diterima", "diperiksa", "dihitung", "dirakit", "dikirim", "temuan", "tautan"])
            Assert.Contains(step, first, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("sudah", second, StringComparison.OrdinalIgnoreCase);
        var pdf = PathIn(first, "pdf");
        Assert.Equal(pdf, PathIn(second, "pdf"));
        AssertHoldsAllFigures(PdfText.Of(await File.ReadAllBytesAsync(pdf, TestContext.Current.CancellationToken)));
        var mail = PathIn(first, "eml");
        Assert.Equal(mail, Assert.Single(Directory.GetFiles(Path.GetDirectoryName(mail)!, "*.eml")));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(data, recursive: true);

    private static void AssertHoldsAllFigures(string text) =>
        Assert.All(Figures, figure => Assert.Contains(PdfText.Compact(figure), text, StringComparison.Ordinal));

    private async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        await using var run = ChildProcess.Start(program, arguments, [("LKJ_DATA", data), ("LKJ_PORT", $"{port}")]);
        var code = await run.WaitForExitAsync(Limit);
        Assert.True(code == 0, run.Output);
        return run.Output;
    }

    private static string PathIn(string output, string extension)
    {
        var path = FilePath().Matches(output).Select(match => match.Value).Last(path => path.EndsWith($".{extension}", StringComparison.Ordinal));
        Assert.True(File.Exists(path), path);
        return path;
    }

    [GeneratedRegex(@"(?<=\s)(?:/|[A-Za-z]:\\)\S+\.(?:pdf|eml)\b")]
    private static partial Regex FilePath();
}
