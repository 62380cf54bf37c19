using System.Diagnostics;
using System.Net.Sockets;
using Lkj.LocalHost.Command;

namespace Lkj.LocalHost.Tests.StorageEmulator;

/// <summary>The script that runs Azurite, as it meets the death of the LocalHost that started it.</summary>
public sealed class StartScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkj-azurite-").FullName;

    [Fact]
    public async Task Azurite_WhoseReaderIsGone_WritesAndEndsWell()
    {
        var ports = Enumerable.Range(0, 3).Select(_ => FreeTcpPort()).ToArray();
        using var process = Process.Start(new ProcessStartInfo("node", [
            Path.Combine(BuildPaths.Azurite, "start.mjs"), "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}",
            "--location", folder, "--skipApiVersionCheck", "--disableTelemetry", "--silent"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        foreach (var port in ports)
            await ListensAsync(port, process);

        // What the kernel does for a process that was killed: all of its ends are closed.
        process.StandardOutput.Close();
        process.StandardError.Close();
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task ListensAsync(int port, Process process)
    {
        while (true)
        {
            Assert.False(process.HasExited, "Azurite ended before it listened.");
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync("127.0.0.1", port, TestContext.Current.CancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    private static int FreeTcpPort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
