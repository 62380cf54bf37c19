using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Handler;

namespace Lkj.LocalHost.Durable.Activities;

/// <summary>Calls an activity once and turns what comes of it into the event for its orchestrator.</summary>
public sealed class ActivityCaller(HandlerClient handler, FunctionCatalogue functions, TimeProvider time)
{
    private const string Invocation = "Microsoft.Azure.WebJobs.Host.FunctionInvocationException";

    /// <summary>Runs the activity of a work item.</summary>
    /// <returns>taskCompleted or taskFailed; null when functionTimeout ended the call, and it is to be repeated.</returns>
    public async Task<HistoryEvent?> CallAsync(HubMessage work, CancellationToken cancellation)
    {
        var scheduled = work.Event.TaskScheduled;
        var id = work.Event.EventId;
        if (functions.Activity(scheduled.Name) is not { } function)
            return Answer(history => history.TaskFailed = new TaskFailedEvent { TaskScheduledId = id });
        if (ActivityInput.Read(function.Trigger.Name, work.InstanceId, scheduled.Input) is not { } input)
            return Failed(id, NotJson(function.Name, function.Trigger.Name, scheduled.Input));

        var answer = await handler.InvokeAsync(function.Name, input.Data, input.Metadata, cancellation);
        if (answer.Failure is { IsTimeout: true })
            return null;
        // A handler that dies while the host stops has not failed: the call is repeated.
        cancellation.ThrowIfCancellationRequested();
        if (answer.Failure is { } failure)
            return Failed(id, failure);
        return Answer(history => history.TaskCompleted = new TaskCompletedEvent
        {
            TaskScheduledId = id,
            Result = HostJson.Result(answer.ReturnValue),
        });
    }

    private HistoryEvent Failed(int id, HandlerFailure failure) =>
        Answer(history => history.TaskFailed = new TaskFailedEvent { TaskScheduledId = id, FailureDetails = Details(failure) });

    private HistoryEvent Answer(Action<HistoryEvent> fill)
    {
        var history = new HistoryEvent { EventId = -1, Timestamp = Timestamp.FromDateTimeOffset(time.GetUtcNow()) };
        fill(history);
        return history;
    }

    private static TaskFailureDetails Details(HandlerFailure failure) => new()
    {
        ErrorType = failure.ErrorType,
        ErrorMessage = failure.Message,
        InnerFailure = failure.Inner is null ? null : Details(failure.Inner),
    };

    private static HandlerFailure NotJson(string function, string binding, string input) => new(
        Invocation,
        $"Exception while executing function: Functions.{function}",
        new HandlerFailure(
            "System.InvalidOperationException",
            $"Exception binding parameter '{binding}'",
            new HandlerFailure(
                "Newtonsoft.Json.JsonReaderException",
                $"Unexpected character encountered while parsing value: {(input.Length > 0 ? input[0] : ' ')}. Path '', line 0, position 0.")));
}
