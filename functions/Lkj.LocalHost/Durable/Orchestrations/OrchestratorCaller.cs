using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Handler;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>Calls an orchestrator for one turn and reads its answer.</summary>
public sealed class OrchestratorCaller(HandlerClient handler, FunctionCatalogue functions, TimeProvider time)
{
    private const string FormatError = "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.";
    private const string NullResponse = "The function invocation resulted in a null response. This means that either the orchestrator function was implemented incorrectly, the Durable Task language SDK was implemented incorrectly, or that the destination language worker is not sending the function result back to the host.";

    /// <summary>Lets the orchestrator take a turn.</summary>
    /// <returns>What the turn comes to; null when functionTimeout ended the call, and the turn is to be repeated.</returns>
    public async Task<TurnOutcome?> CallAsync(
        Instance instance, IReadOnlyList<HistoryEvent> past, IReadOnlyList<HistoryEvent> fresh, CancellationToken cancellation)
    {
        if (functions.Orchestrator(instance.Name) is not { } function)
            return TurnOutcome.Failed(HandlerError.Output(UnknownFunction(instance.Name), null), time.GetUtcNow());

        var request = Convert.ToBase64String(Request(instance.Id, past, fresh).ToByteArray());
        var data = new JsonObject { [function.Trigger.Name] = $"\"{request}\"" };
        var answer = await handler.InvokeAsync(function.Name, data, [], cancellation);
        if (answer.Failure is { IsTimeout: true })
            return null;
        // A handler that dies while the host stops has not failed: the call is repeated.
        cancellation.ThrowIfCancellationRequested();
        if (answer.Failure is { } failure)
            return TurnOutcome.Failed(HandlerError.OfCall(instance.Name, failure), time.GetUtcNow());
        return Read(instance, function.Name, answer.ReturnValue);
    }

    private TurnOutcome Read(Instance instance, string function, JsonNode? value)
    {
        var text = value?.ToString();
        if (string.IsNullOrEmpty(text))
            return Unreadable("System.InvalidOperationException", NullResponse);
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return Unreadable("System.FormatException", FormatError);
        try
        {
            return TurnOutcome.Of(OrchestratorResponse.Parser.ParseFrom(bytes, 0, length), instance, time.GetUtcNow());
        }
        catch (InvalidProtocolBufferException exception)
        {
            return Unreadable("Google.Protobuf.InvalidProtocolBufferException", exception.Message);
        }

        TurnOutcome Unreadable(string type, string message) =>
            TurnOutcome.Failed(HandlerError.OfCall(instance.Name, Failure(function, type, message)), time.GetUtcNow());
    }

    private static HandlerFailure Failure(string function, string type, string message) => new(
        "Microsoft.Azure.WebJobs.Host.FunctionInvocationException",
        $"Exception while executing function: Functions.{function}",
        new HandlerFailure(type, message));

    private string UnknownFunction(string name)
    {
        var known = string.Join(", ", functions.Orchestrators.Select(orchestrator => $"'{orchestrator}'"));
        return $"The function '{name}' doesn't exist, is disabled, or is not an orchestrator function. Additional info: "
            + (known.Length > 0 ? $"The following are the known orchestrator functions: {known}." : "No orchestrator functions are currently registered!");
    }

    // Field for field what extension 3.14.1 sends with extended sessions off.
    private static OrchestratorRequest Request(string instanceId, IReadOnlyList<HistoryEvent> past, IReadOnlyList<HistoryEvent> fresh) => new()
    {
        InstanceId = instanceId,
        PastEvents = { past },
        NewEvents = { fresh },
        EntityParameters = new OrchestratorEntityParameters { EntityMessageReorderWindow = Duration.FromTimeSpan(TimeSpan.FromMinutes(30)) },
        Properties =
        {
            ["HttpDefaultAsyncRequestSleepTimeMilliseconds"] = Value.ForNumber(30_000),
            ["IncludeState"] = Value.ForBool(true),
            ["IsExtendedSession"] = Value.ForBool(false),
            ["ExtendedSessionIdleTimeoutInSeconds"] = Value.ForNumber(0),
        },
    };
}
