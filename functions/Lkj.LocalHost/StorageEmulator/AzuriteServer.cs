using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.Children;

namespace Lkj.LocalHost.StorageEmulator;

/// <summary>A running Azurite, which keeps Blob, Queue and Table Storage in the data folder.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly ChildRegistry _children;

    private AzuriteServer(Process process, ChildRegistry children, string connectionString)
    {
        _process = process;
        _children = children;
        ConnectionString = connectionString;
    }

    /// <summary>The connection string for storage clients.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts Azurite and waits until the account answers.</summary>
    /// <param name="npmFolder">The folder with <c>start.mjs</c> and the installed packages.</param>
    /// <param name="dataFolder">The data folder of LocalHost.</param>
    /// <param name="children">Where the process is written down.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="SetupException">Node.js or Azurite is missing, or does not start.</exception>
    public static async Task<AzuriteServer> StartAsync(string npmFolder, string dataFolder, ChildRegistry children, CancellationToken cancellation)
    {
        var script = Path.Combine(npmFolder, "start.mjs");
        if (!File.Exists(script) || !Directory.Exists(Path.Combine(npmFolder, "node_modules", "azurite")))
            throw new SetupException($"Azurite tidak ada di {npmFolder}. Jalankan 'dotnet build functions/Lkj.LocalHost' untuk memasangnya, atau isi LocalHost__Azurite dengan folder yang benar.");

        var account = AzuriteAccount.Of(dataFolder);
        var server = new AzuriteServer(Launch(script, Path.Combine(dataFolder, "azurite"), account), children, account.ConnectionString);
        children.Remember(server._process, endsItself: true);
        try
        {
            await server.WaitUntilReadyAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets Azurite write what it holds in memory and end; kills it when it takes too long.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(s_stopLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        _children.Forget(_process);
        _process.Dispose();
    }

    private static Process Launch(string script, string location, AzuriteAccount account)
    {
        static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("node", [
            script, "--blobPort", Text(account.BlobPort), "--queuePort", Text(account.QueuePort), "--tablePort", Text(account.TablePort),
            "--location", location, "--skipApiVersionCheck", "--disableTelemetry", "--silent"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["AZURITE_ACCOUNTS"] = $"{account.Name}:{account.Key}";
        var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            process.Dispose();
            throw new SetupException("Node.js tidak ditemukan. Pasang Node.js 20 atau yang lebih baru, buka terminal baru, lalu ulangi perintah yang sama.");
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(s_startLimit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            while (!await AnswersAsync(either.Token))
            {
                if (_process.HasExited)
                    throw new SetupException($"Azurite berhenti dengan kode {_process.ExitCode} sebelum siap. Periksa versi Node.js (20 atau lebih baru) dan ruang disk, lalu coba lagi.");
                await Task.Delay(TimeSpan.FromMilliseconds(50), either.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SetupException($"Azurite belum siap setelah {s_startLimit.TotalSeconds:0} detik. Coba lagi; bila terulang, mulai dengan folder data baru (--data).");
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            await new BlobServiceClient(ConnectionString, Once(new BlobClientOptions())).GetPropertiesAsync(cancellation);
            await new QueueServiceClient(ConnectionString, Once(new QueueClientOptions())).GetPropertiesAsync(cancellation);
            await new TableServiceClient(ConnectionString, Once(new TableClientOptions())).GetPropertiesAsync(cancellation);
            return true;
        }
        catch (Azure.RequestFailedException)
        {
            return false;
        }
    }

    private static T Once<T>(T options) where T : ClientOptions
    {
        options.Retry.MaxRetries = 0;
        return options;
    }
}
