using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lkj.LocalHost.Handler;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>The output of an instance whose orchestrator could not be called or gave an answer that cannot be read.</summary>
public static class HandlerError
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The output <c>{"message":…,"details":…}</c>.</summary>
    public static string Output(string message, string? details) => JsonSerializer.Serialize(new { message, details }, s_json);

    /// <summary>The output after a failed call of the orchestrator <paramref name="name"/>.</summary>
    public static string OfCall(string name, HandlerFailure failure) =>
        Output($"Function '{name}' failed with an unhandled exception.", Details(failure));

    private static string Details(HandlerFailure failure)
    {
        var text = new StringBuilder($"{failure.ErrorType}: {failure.Message}");
        for (var inner = failure.Inner; inner is not null; inner = inner.Inner)
            text.Append($"\n ---> {inner.ErrorType}: {inner.Message}");
        return text.ToString();
    }
}
