using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Lkj.LocalHost.Durable;
using Lkj.LocalHost.Durable.Api;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>The management API over HTTP, as recorded with the released extension; the engine is composed as the host does it.</summary>
public sealed class ManagementApiTests(TestAzurite azurite) : IAsyncLifetime
{
    private const string Key = "uji-kunci";

    private readonly TestHandler _handler = TestHandler.Start(Orchestrators.Worker());
    private readonly string _hub = TestEngine.NewHub();
    private readonly HttpClient _http = new();
    private WebApplication _web = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var durable = new DurableConfiguration(_hub, TimeSpan.FromMilliseconds(200), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        var configuration = new HostConfiguration(null, new HandlerDescription("handler", "/", []), "api", QueuesConfiguration.Default, durable);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Azure.Storage.Blobs.BlobServiceClient(azurite.ConnectionString))
            .AddSingleton(new Azure.Storage.Queues.QueueServiceClient(azurite.ConnectionString))
            .AddSingleton(new Azure.Data.Tables.TableServiceClient(azurite.ConnectionString))
            .AddSingleton(new HandlerClient(_handler, configuration, new Chaos(null), TimeProvider.System, NullLogger<HandlerClient>.Instance))
            .AddDurable(durable, _handler.Functions, "localhost:7071", new ManagementAccess(request => request.Query["code"] == Key, Key));
        _web = builder.Build();
        _web.MapDurable();
        await _web.StartAsync();
        _http.BaseAddress = new Uri(_web.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await _handler.DisposeAsync();
        _http.Dispose();
    }

    [Theory]
    [InlineData("GET", "/instances/x")]
    [InlineData("POST", "/orchestrators/OneActivity")]
    [InlineData("POST", "/instances/x/frobnicate")]
    public async Task Key_Missing_401WithEmptyBody(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), ManagementApi.Path + path);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("GET", "/instances/nobody", null, 404)]
    [InlineData("GET", "/orchestrators/OneActivity/x", null, 404)]
    [InlineData("POST", "/orchestrators/OneActivity/x", "{bad", 400)]
    [InlineData("POST", "/orchestrators/OneActivity/x?timeout=1&pollingInterval=1", "1", 400)]
    [InlineData("POST", "/instances/nobody/raiseEvent/E", "1", 404)]
    [InlineData("POST", "/instances/nobody/raiseEvent/E", null, 400)]
    [InlineData("POST", "/instances/nobody/terminate?reason=x", null, 404)]
    [InlineData("POST", "/instances/nobody/rewind?reason=x", null, 404)]
    [InlineData("POST", "/instances/nobody/restart", null, 400)]
    [InlineData("POST", "/instances/nobody/suspend", null, 501)]
    [InlineData("POST", "/instances/nobody/frobnicate", null, 404)]
    [InlineData("DELETE", "/instances/nobody", null, 404)]
    [InlineData("DELETE", "/instances", null, 400)]
    [InlineData("DELETE", "/instances?createdTimeFrom=2099-01-01T00:00:00Z", null, 404)]
    [InlineData("GET", "/entities", null, 501)]
    [InlineData("GET", "/instances/nobody?taskHub=Other", null, 501)]
    public async Task Answer_WithoutAnInstance_IsAsRecorded(string method, string path, string? body, int status) =>
        Assert.Equal(status, (int)(await SendAsync(method, path, body)).Status);

    [Fact]
    public async Task Start_AnswersWithAddressesAndStatusFollows()
    {
        var (status, body, headers) = await SendAsync("POST", "/orchestrators/OneActivity/api-1", """{"a":1}""");
        Assert.Equal(HttpStatusCode.Accepted, status);
        var root = $"{_http.BaseAddress}runtime/webhooks/durabletask/instances/api-1";
        var query = $"taskHub={_hub}&connection=Storage&code={Key}";
        Assert.Equal(
            ["id", "statusQueryGetUri", "sendEventPostUri", "terminatePostUri", "purgeHistoryDeleteUri", "restartPostUri", "suspendPostUri", "resumePostUri"],
            body!.AsObject().Select(property => property.Key));
        Assert.Equal($"{root}?{query}", body["statusQueryGetUri"]!.GetValue<string>());
        Assert.Equal($"{root}/raiseEvent/{{eventName}}?{query}", body["sendEventPostUri"]!.GetValue<string>());
        Assert.Equal(("10", $"{root}?{query}"), (headers.RetryAfter!.ToString(), headers.Location!.ToString()));

        var ended = await StatusAsync("api-1", HttpStatusCode.OK);
        Assert.Equal(["name", "instanceId", "runtimeStatus", "input", "customStatus", "output", "createdTime", "lastUpdatedTime"], ended.AsObject().Select(property => property.Key));
        Assert.Equal(("Completed", """{"a":1}"""), (ended["runtimeStatus"]!.GetValue<string>(), ended["input"]!.ToJsonString()));
        Assert.Null(ended["customStatus"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", ended["createdTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task StartAndWait_GivesTheBareOutput()
    {
        var (status, body, _) = await SendAsync("POST", "/orchestrators/OneActivity?timeout=10&pollingInterval=1", "\"hi\"");
        Assert.Equal((HttpStatusCode.OK, "hi"), (status, body!.GetValue<string>()));
    }

    [Fact]
    public async Task RunningInstance_TakesEventAndEnds()
    {
        await SendAsync("POST", "/orchestrators/ExternalEvent/api-2", null);
        var running = await StatusAsync("api-2", HttpStatusCode.Accepted);
        var (conflict, message, _) = await SendAsync("POST", "/orchestrators/ExternalEvent/api-2", null);
        Assert.Equal(HttpStatusCode.Conflict, conflict);
        Assert.Matches("^An Orchestration instance with the status (Pending|Running) already exists.$", message!["Message"]!.GetValue<string>());
        Assert.Null(running["input"]);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync("DELETE", "/instances/api-2", null)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("POST", "/instances/api-2/raiseEvent/Approval", "{bad")).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await SendAsync("POST", "/instances/api-2/raiseEvent/Approval", """{"v":1}""")).Status);

        Assert.Equal("""{"got":{"v":1}}""", (await StatusAsync("api-2", HttpStatusCode.OK))["output"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.Gone, (await SendAsync("POST", "/instances/api-2/raiseEvent/Approval", "1")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await SendAsync("POST", "/instances/api-2/terminate?reason=x", null)).Status);
        var (rewind, text, _) = await SendAsync("POST", "/instances/api-2/rewind?reason=x", null);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "This orchestration has status Completed, but only orchestrations in the \"Failed\" state can be rewound."), (rewind, text!.GetValue<string>()));
        Assert.Equal(1, (await SendAsync("DELETE", "/instances/api-2", null)).Body!["instancesDeleted"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", "/instances/api-2", null)).Status);
    }

    [Fact]
    public async Task History_IsFoldedAsRecorded()
    {
        await SendAsync("POST", "/orchestrators/OneActivity/api-3", "1");
        await StatusAsync("api-3", HttpStatusCode.OK);
        var (_, body, _) = await SendAsync("GET", "/instances/api-3?showHistory=true&showHistoryOutput=true&showInput=false", null);
        Assert.Null(body!["input"]);
        var history = body["historyEvents"]!.AsArray();
        Assert.Equal(["ExecutionStarted", "TaskCompleted", "ExecutionCompleted"], history.Select(past => past!["EventType"]!.GetValue<string>()));
        Assert.Equal(("Echo", "1"), (history[1]!["FunctionName"]!.GetValue<string>(), history[1]!["Result"]!.ToString()));
    }

    [Fact]
    public async Task Restart_NewIdOrTheSame()
    {
        await SendAsync("POST", "/orchestrators/OneActivity/api-4", "4");
        await StatusAsync("api-4", HttpStatusCode.OK);
        var other = (await SendAsync("POST", "/instances/api-4/restart", null)).Body!["id"]!.GetValue<string>();
        Assert.Equal("4", (await StatusAsync(other, HttpStatusCode.OK))["output"]!.ToString());
        var same = await SendAsync("POST", "/instances/api-4/restart?restartWithNewInstanceId=false", null);
        Assert.Equal("api-4", same.Body!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task List_FiltersAndPages()
    {
        foreach (var id in new[] { "l-1", "l-2" })
            await SendAsync("POST", $"/orchestrators/NoSuch/{id}", null);
        await StatusAsync("l-1", HttpStatusCode.OK);
        await StatusAsync("l-2", HttpStatusCode.OK);
        var (_, page, headers) = await SendAsync("GET", "/instances?instanceIdPrefix=l-&runtimeStatus=Failed,Running&top=1", null);
        Assert.Equal("l-1", Assert.Single(page!.AsArray())!["instanceId"]!.GetValue<string>());
        Assert.NotEmpty(headers.GetValues("x-ms-continuation-token").Single());
    }

    [Fact]
    public void DurableClientBinding_IsQuotedTwice()
    {
        var inner = JsonNode.Parse(_web.Services.GetRequiredService<IDurableClientBinding>().Value())!.GetValue<string>();
        var value = JsonNode.Parse(inner)!;
        Assert.Equal(
            ["taskHubName", "connectionName", "creationUrls", "managementUrls", "baseUrl", "requiredQueryStringParameters", "rpcBaseUrl", "httpBaseUrl", "maxGrpcMessageSizeInBytes", "grpcHttpClientTimeout"],
            value.AsObject().Select(property => property.Key));
        Assert.Matches(@"^http://127\.0\.0\.1:\d+$", value["rpcBaseUrl"]!.GetValue<string>());
        Assert.Equal($"code={Key}", value["requiredQueryStringParameters"]!.GetValue<string>());
        Assert.Equal("\"00:01:40\"", value["grpcHttpClientTimeout"]!.GetValue<string>());
    }

    private async Task<JsonNode> StatusAsync(string id, HttpStatusCode wanted)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var answer = await SendAsync("GET", $"/instances/{id}", null);
            if (answer.Status == wanted)
                return answer.Body!;
            await Task.Delay(50);
        }
        throw new TimeoutException($"{id} did not answer {wanted}.");
    }

    private async Task<(HttpStatusCode Status, JsonNode? Body, System.Net.Http.Headers.HttpResponseHeaders Headers)> SendAsync(string method, string path, string? body)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{ManagementApi.Path}{path}{separator}code={Key}");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers);
    }
}
