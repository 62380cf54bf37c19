using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.Children;
using Lkj.LocalHost.Http;
using Lkj.LocalHost.ScriptRoot;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Lkj.LocalHost.Tests.Running;

/// <summary>A whole host around <c>handler.mjs</c>, on the run's Azurite, with queues and containers of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _web;

    private RunningHost(string folder, string id, WebApplication web, int port, string connectionString)
    {
        (_folder, Id, _web) = (folder, id, web);
        Http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
        HostKey = web.Services.GetRequiredService<HostKeys>().Host;
        Queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        Blobs = new BlobServiceClient(connectionString);
    }

    /// <summary>What the names of this host's queues and containers begin with.</summary>
    public string Id { get; }

    public HttpClient Http { get; }

    public string HostKey { get; }

    public QueueServiceClient Queues { get; }

    public BlobServiceClient Blobs { get; }

    /// <summary>Ends when the host stops itself.</summary>
    public CancellationToken Stopping => _web.Lifetime.ApplicationStopping;

    public static async Task<RunningHost> StartAsync(string connectionString)
    {
        var id = $"uji{Guid.NewGuid():N}";
        var folder = Directory.CreateTempSubdirectory("lkj-host-").FullName;
        var root = Path.Combine(folder, "app");
        Write(root, "host.json", """
            { "version": "2.0",
              "customHandler": { "description": { "defaultExecutablePath": "node", "arguments": ["handler.mjs"] }, "enableForwardingHttpRequest": true },
              "extensions": { "durableTask": { "hubName": "HUB" }, "queues": { "maxPollingInterval": "00:00:00.200" } } }
            """.Replace("HUB", id[..20], StringComparison.Ordinal));
        Write(root, "Gema/function.json", Function("""{ "type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "function", "methods": ["get", "post"], "route": "gema/{id:int}" }, { "type": "http", "direction": "out", "name": "res" }"""));
        Write(root, "Keluar/function.json", Function("""{ "type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "anonymous", "methods": ["get"], "route": "keluar/{kode}" }, { "type": "http", "direction": "out", "name": "res" }"""));
        Write(root, "Pesan/function.json", Function($$"""{ "type": "queueTrigger", "direction": "in", "name": "pesan", "queueName": "{{id}}", "connection": "AzureWebJobsStorage" }"""));
        Write(root, "Gambar/function.json", Function($$"""{ "type": "blobTrigger", "direction": "in", "name": "isi", "path": "{{id}}/{nama}.txt", "source": "EventGrid", "connection": "AzureWebJobsStorage" }"""));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Running", "handler.mjs"), Path.Combine(root, "handler.mjs"));

        var settings = AppSettings.Read(Path.Combine(folder, "none.json"), folder).With(
            (AppSettings.Storage, connectionString), ("AzureFunctionsWebHost__hostid", id), ("CALLS", Path.Combine(folder, "calls")), ("LocalHost__BlobScan", "00:00:00.200"));
        await new BlobServiceClient(connectionString).GetBlobContainerClient(id).CreateIfNotExistsAsync();
        var port = FreePort.Next();
        var web = HostComposition.Build(FunctionApp.Read(root, settings.Values), settings, folder, port, new ChildRegistry(folder));
        await web.StartAsync();
        return new RunningHost(folder, id, web, port, connectionString);
    }

    /// <summary>The calls of a function so far.</summary>
    public IReadOnlyList<JsonNode> Calls(string function)
    {
        var file = Path.Combine(_folder, "calls");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Select(line => JsonNode.Parse(line)!).Where(call => (string)call["name"]! == function)] : [];
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _web.StopAsync();
        await _web.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Function(string bindings) => $$"""{ "bindings": [ {{bindings}} ] }""";

    private static void Write(string root, string name, string text)
    {
        var file = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
