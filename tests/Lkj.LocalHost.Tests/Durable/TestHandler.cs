using System.Collections.Concurrent;
using System.Net;
using Lkj.Durable;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>A custom handler in this process: a real HTTP server that answers with a <see cref="DurableWorker"/> or as a test says.</summary>
public sealed class TestHandler : IHandler, IAsyncDisposable
{
    /// <summary>An activity that the worker would answer, but that the host does not know.</summary>
    public const string Unknown = "Missing";

    private readonly DurableWorker _worker;
    private readonly WebApplication _server;
    private readonly Uri _address;

    private TestHandler(DurableWorker worker, WebApplication server)
    {
        (_worker, _server) = (worker, server);
        _server.MapPost("/{name}", AnswerAsync);
        _server.Start();
        _address = new Uri(_server.Urls.Single());
    }

    /// <summary>Answers of single functions that take the worker's place.</summary>
    public ConcurrentDictionary<string, RequestDelegate> Answers { get; } = [];

    /// <summary>Every call: function and body.</summary>
    public ConcurrentQueue<(string Function, string Body)> Calls { get; } = [];

    /// <summary>The functions of the worker, with those that only <see cref="Answers"/> knows as orchestrators.</summary>
    public IReadOnlyList<FunctionDefinition> Functions =>
    [
        .. _worker.OrchestratorNames.Concat(Answers.Keys.Except(_worker.ActivityNames)).Distinct().Select(name => Define(name, "context", "orchestrationTrigger")),
        .. _worker.ActivityNames.Where(name => name != Unknown).Select(name => Define(name, "input", "activityTrigger")),
    ];

    /// <summary>Starts a handler on a free port.</summary>
    public static TestHandler Start(DurableWorker worker)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        return new TestHandler(worker, builder.Build());
    }

    /// <summary>How often a function was called.</summary>
    public int CallsOf(string function) => Calls.Count(call => call.Function == function);

    /// <inheritdoc/>
    public Task<Uri> AddressAsync(CancellationToken cancellation) => Task.FromResult(_address);

    /// <inheritdoc/>
    public Task RestartAsync(string reason, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Calls.Enqueue((name, body));
        if (Answers.TryGetValue(name, out var answer))
        {
            await answer(context);
            return;
        }
        var text = _worker.OrchestratorNames.Contains(name)
            ? _worker.AnswerOrchestrator(name, body)
            : await _worker.AnswerActivityAsync(name, body);
        await JsonAsync(context, text);
    }

    /// <summary>Answers 200 with a JSON body.</summary>
    public static async Task JsonAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(json);
    }

    private static FunctionDefinition Define(string name, string binding, string type) =>
        new(name, [new BindingDefinition(binding, type, BindingDirection.In, [])]);
}
