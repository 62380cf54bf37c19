using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>A running LocalHost as people start it, with the real handler and storage, on a data folder and a port of its own.</summary>
public sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private readonly ChildProcess process;
    private readonly string data;

    private HostProcess(ChildProcess process, string data, Uri address, string hostKey, string masterKey)
    {
        this.process = process;
        this.data = data;
        HostKey = hostKey;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        Http.DefaultRequestHeaders.Add("x-functions-key", hostKey);
        MasterKey = masterKey;
    }

    /// <summary>A client that carries the host key.</summary>
    public HttpClient Http { get; }

    /// <summary>The host key, as printed.</summary>
    public string HostKey { get; }

    /// <summary>The master key, as printed.</summary>
    public string MasterKey { get; }

    /// <summary>All that host and handler printed so far.</summary>
    public string Output => process.Output;

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="settings">Settings, given by environment.</param>
    /// <param name="scriptRoot">Another script root than the built one.</param>
    public static async Task<HostProcess> StartAsync(string data, IEnumerable<(string Name, string Value)> settings, string? scriptRoot = null)
    {
        string[] app = scriptRoot is null ? [] : ["--app", scriptRoot];
        var process = ChildProcess.Start(Repository.LocalHost, ["--data", data, "--port", $"{FreePort()}", .. app], settings);
        try
        {
            var said = await process.WaitForAsync(lines => Greeting().Match(string.Join('\n', lines)) is { Success: true } match ? match.Groups : null, StartLimit);
            return new HostProcess(process, data, new Uri(said["address"].Value), said["host"].Value, said["master"].Value);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The storage that the host keeps in its data folder.</summary>
    public BlobServiceClient Blobs()
    {
        using var account = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "azurite.json")));
        var (name, key) = (account.RootElement.GetProperty("Name").GetString(), account.RootElement.GetProperty("Key").GetString());
        var port = account.RootElement.GetProperty("BlobPort").GetInt32();
        return new BlobServiceClient($"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/{name};");
    }

    /// <summary>The process id of the handler that runs now.</summary>
    public int HandlerId()
    {
        using var processes = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "processes.json")));
        return processes.RootElement.EnumerateArray().Single(mark => mark.GetProperty("Name").GetString() == "Lkj.App").GetProperty("Id").GetInt32();
    }

    /// <summary>Asks for the year-end of the sample's year, and gives the id of its run.</summary>
    public async Task<string> StartYearEndAsync()
    {
        using var answer = await AsAdministratorAsync(HttpMethod.Post, "/api/kelola/akhir-tahun/2019");
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("instans").GetString()!;
    }

    /// <summary>Puts the list of addresses, in place of the one before.</summary>
    public async Task PutContactsAsync(params string[] lines)
    {
        using var list = new StringContent(string.Join('\n', ["satker,peran,alamat,sejak", .. lines]), Encoding.UTF8, "text/csv");
        using var answer = await AsAdministratorAsync(HttpMethod.Put, "/api/kelola/kontak", list);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until an orchestration has come to its end.</summary>
    public async Task CompletedAsync(string instance)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await AsAdministratorAsync(HttpMethod.Get, $"/runtime/webhooks/durabletask/instances/{instance}");
            if (answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("runtimeStatus").GetString() == "Completed")
                return;
            Assert.True(clock.Elapsed < RunLimit, $"{instance} did not come to its end.\n{Output}");
            await Task.Delay(250);
        }
    }

    /// <summary>Waits for its own end and gives its exit code.</summary>
    public Task<int> WaitForExitAsync(TimeSpan limit) => process.WaitForExitAsync(limit);

    /// <summary>Stops it as Ctrl+C does, waits, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        process.Terminate();
        return await process.WaitForExitAsync(StopLimit);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        try
        {
            if (!process.HasExited)
                await StopAsync();
        }
        catch (TimeoutException)
        {
            // Killed below.
        }
        await process.DisposeAsync();
    }

    private async Task<HttpResponseMessage> AsAdministratorAsync(HttpMethod method, string path, HttpContent? body = null)
    {
        using var client = new HttpClient { BaseAddress = Http.BaseAddress };
        client.DefaultRequestHeaders.Add("x-functions-key", MasterKey);
        using var request = new HttpRequestMessage(method, path) { Content = body };
        return await client.SendAsync(request);
    }

    [GeneratedRegex(@"LocalHost siap di (?<address>http\S+)[\s\S]*\bhost +(?<host>\S{20,})\n[\s\S]*\bmaster +(?<master>\S{20,})\n")]
    private static partial Regex Greeting();
}
