using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

[assembly: AssemblyFixture(typeof(Lkj.LocalHost.Tests.Durable.TestAzurite))]

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>One Azurite for the run, in a folder of its own that goes with it.</summary>
public sealed class TestAzurite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lkj-azurite").FullName;
    private Process? _process;

    /// <summary>The connection string of the account.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var (blob, queue, table) = (FreePort(), FreePort(), FreePort());
        var key = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "LkjFunctions.sln")))
            root = Path.GetDirectoryName(root)!;
        var script = Path.Combine(root, "functions", "Lkj.LocalHost", "azurite", "node_modules", "azurite", "dist", "src", "azurite.js");
        var start = new ProcessStartInfo("node", [script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--location", _folder,
            "--blobPort", blob, "--queuePort", queue, "--tablePort", table]) { RedirectStandardOutput = true };
        start.Environment["AZURITE_ACCOUNTS"] = $"lkjuji:{key}";
        _process = Process.Start(start)!;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName=lkjuji;AccountKey={key};BlobEndpoint=http://127.0.0.1:{blob}/lkjuji;"
            + $"QueueEndpoint=http://127.0.0.1:{queue}/lkjuji;TableEndpoint=http://127.0.0.1:{table}/lkjuji;";
        for (var tries = 0; !await AnswersAsync(); tries++)
            Assert.True(tries < 200, "Azurite did not answer.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _process?.Kill();
        _process?.WaitForExit();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AnswersAsync()
    {
        await Task.Delay(100);
        try
        {
            await new QueueServiceClient(ConnectionString, new QueueClientOptions { Retry = { MaxRetries = 0 } }).GetPropertiesAsync();
            await new TableServiceClient(ConnectionString, new TableClientOptions { Retry = { MaxRetries = 0 } }).GetPropertiesAsync();
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
