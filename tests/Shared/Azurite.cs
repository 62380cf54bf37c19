using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkj.Tests;

/// <summary>
/// A storage emulator of the test run's own, in memory and on free ports. Use it as an assembly fixture; each test that wants
/// an empty storage takes an account of its own. The emulator ends when its standard input does, so also when the run is killed.
/// </summary>
public sealed partial class Azurite : IAsyncLifetime
{
    private const int Accounts = 200;
    private static readonly string Key = Convert.ToBase64String(Encoding.ASCII.GetBytes("lkj-test-key"));

    private readonly Dictionary<string, int> ports = [];
    private Process? process;
    private int accountsTaken;

    /// <summary>The connection string of an account that nobody else in this run uses.</summary>
    public string NewAccount()
    {
        var name = Account(Interlocked.Increment(ref accountsTaken));
        return $"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={Key};"
            + string.Concat(ports.Select(port => $"{port.Key}Endpoint=http://127.0.0.1:{port.Value}/{name};"));
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var folder = typeof(Azurite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == nameof(Azurite)).Value!;
        string[] arguments =
        [
            Path.Combine(folder, "start.mjs"),
            "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        ];
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, Accounts).Select(number => $"{Account(number)}:{Key}"));
        process = Process.Start(start)!;
        while (ports.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
            if (Listening().Match(line) is { Success: true } match)
                ports[match.Groups[1].Value] = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        }
        // Its log of requests is not needed, but an unread pipe would stop it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Account(int number) => string.Create(CultureInfo.InvariantCulture, $"lkj{number:D3}");

    [GeneratedRegex(@"Azurite (\w+) service is successfully listening at http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
