using System.Text.Json.Nodes;

namespace Lkj.LocalHost.Handler;

/// <summary>How a call of the handler ended: the three parts of its answer, or the failure.</summary>
/// <param name="Outputs">Values of output bindings; empty when there are none.</param>
/// <param name="Logs">Lines for the log.</param>
/// <param name="ReturnValue">The return value, or null.</param>
/// <param name="Failure">The failure, or null when the call succeeded.</param>
public sealed record HandlerAnswer(JsonObject Outputs, IReadOnlyList<string> Logs, JsonNode? ReturnValue, HandlerFailure? Failure)
{
    /// <summary>True when the handler answered 2xx with a JSON object.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>An answer that is only a failure.</summary>
    public static HandlerAnswer Failed(HandlerFailure failure) => new([], [], null, failure);
}
