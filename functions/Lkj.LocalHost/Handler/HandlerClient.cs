using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Handler;

/// <summary>
/// Calls functions of the handler with the envelope of the custom handler contract:
/// <c>POST /{function}</c>, <c>{"Data":…,"Metadata":…}</c>. Never repeats a call.
/// </summary>
public sealed class HandlerClient(IHandler handler, HostConfiguration configuration, Chaos chaos, TimeProvider time, ILogger<HandlerClient> log) : IDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _http = HandlerConnection.Create();

    /// <summary>
    /// Calls <paramref name="function"/> and waits for its answer, at most functionTimeout (the handler is then killed and restarted).
    /// </summary>
    /// <param name="function">The function's name.</param>
    /// <param name="data">Values by binding name, already encoded as the contract wants them.</param>
    /// <param name="metadata">Metadata without <c>sys</c>, which is added here.</param>
    /// <param name="cancellation">Gives the call up; ends it with <see cref="OperationCanceledException"/>.</param>
    public async Task<HandlerAnswer> InvokeAsync(string function, JsonObject data, JsonObject metadata, CancellationToken cancellation)
    {
        var address = await handler.AddressAsync(cancellation);
        metadata["sys"] = new JsonObject
        {
            ["MethodName"] = function,
            ["UtcNow"] = time.GetUtcNow().UtcDateTime,
            ["RandGuid"] = Guid.NewGuid(),
        };
        var envelope = new JsonObject { ["Data"] = data, ["Metadata"] = metadata };

        using var limit = new CancellationTokenSource(configuration.FunctionTimeout ?? Timeout.InfiniteTimeSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            var answer = await SendAsync(function, new Uri(address, function), envelope, either.Token);
            foreach (var line in answer.Logs)
                log.LogInformation("{Function}: {Line}", function, line);
            return answer;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            var failure = HandlerFailure.TimedOut(function, configuration.FunctionTimeout!.Value);
            await handler.RestartAsync(failure.Message, cancellation);
            return HandlerAnswer.Failed(failure);
        }
        catch (Exception exception) when (exception is HttpRequestException or HttpIOException or IOException or JsonException or InvalidDataException)
        {
            log.LogError("Function {Function} failed: {Message} {Inner}", function, exception.Message, exception.InnerException?.Message);
            return HandlerAnswer.Failed(HandlerFailure.Of(function, exception));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<HandlerAnswer> SendAsync(string function, Uri uri, JsonObject envelope, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, uri);
        request.Content = chaos.Body(function, JsonSerializer.SerializeToUtf8Bytes(envelope, s_json), out var strikesAfter);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TransferEncodingChunked = true;
        HandlerConnection.AddHostHeaders(request);

        using var response = await _http.SendAsync(request, cancellation);
        if (strikesAfter)
            chaos.DropAnswer();
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentType?.MediaType is not "application/json" and var type)
            throw new InvalidDataException($"The answer has the media type '{type}' and not 'application/json'.");

        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        if (body.Length == 0 || JsonNode.Parse(body) is not { } parsed)
        {
            // The real host waits for ever on an answer without a body, until functionTimeout ends the call.
            await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellation);
            throw new InvalidOperationException("An endless wait has ended.");
        }
        return Parse(parsed);
    }

    private static HandlerAnswer Parse(JsonNode body)
    {
        if (body is not JsonObject envelope)
            throw new InvalidDataException("The answer is JSON, but not an object.");
        return new HandlerAnswer(
            envelope["Outputs"] as JsonObject ?? [],
            envelope["Logs"] is JsonArray logs ? [.. logs.Select(line => line?.ToString() ?? "")] : [],
            envelope["ReturnValue"],
            null);
    }
}
