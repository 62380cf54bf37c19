using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;
using Microsoft.AspNetCore.Http.Features;

namespace Lkj.LocalHost.Http;

/// <summary>
/// Passes a caller's request on to the handler and its answer back, each read whole before the other side sees the first byte,
/// as the real host does with enableForwardingHttpRequest.
/// </summary>
public sealed class HttpForwarder(IHandler handler, HostConfiguration configuration, TimeProvider time, ILogger<HttpForwarder> log) : IDisposable
{
    /// <summary>The largest body, in bytes, that the host takes.</summary>
    public const long BodyLimit = 104_857_600;

    private const int MemoryThreshold = 1024 * 1024;

    private readonly HttpClient _http = HandlerConnection.Create();

    /// <summary>Answers one request of an allowed caller.</summary>
    public async Task ForwardAsync(FunctionDefinition function, HttpContext context)
    {
        using var limit = new CancellationTokenSource(configuration.FunctionTimeout ?? Timeout.InfiniteTimeSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, limit.Token);
        try
        {
            if (!await ReadBodyAsync(context, either.Token))
                return;
            using var request = ForwardedRequest.Build(context.Request, await handler.AddressAsync(either.Token));
            if (request is null)
            {
                Fail(context);
                return;
            }
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
            await ForwardedAnswer.WriteAsync(response, context);
        }
        catch (Exception exception) when (exception is HttpRequestException or HttpIOException or IOException or OperationCanceledException)
        {
            if (limit.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
                await handler.RestartAsync(HandlerFailure.TimedOut(function.Name, configuration.FunctionTimeout!.Value).Message, CancellationToken.None);
            log.LogError("Function {Function} failed: {Message} {Inner}", function.Name, exception.Message, exception.InnerException?.Message);
            Fail(context);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>Reads the body into memory or a temporary file. False, and an answer, where the real host refuses the body.</summary>
    private static async Task<bool> ReadBodyAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = context.Request;
        var hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true;
        if (!hasBody)
            return true;
        if (request.ContentLength is null)
        {
            // A body in chunks has no length beforehand; the real host fails on it without calling the handler.
            Fail(context);
            return false;
        }
        try
        {
            request.EnableBuffering(MemoryThreshold, BodyLimit);
            await request.Body.CopyToAsync(Stream.Null, cancellation);
            request.Body.Position = 0;
            return true;
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            context.Response.Headers.Connection = "close";
            Fail(context);
            return false;
        }
    }

    private static void Fail(HttpContext context)
    {
        if (!context.Response.HasStarted)
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
