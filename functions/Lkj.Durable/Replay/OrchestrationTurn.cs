using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// One turn of an orchestration: runs its code over the whole history, then over what is new, and says which actions came
/// out new.
/// </summary>
internal sealed class OrchestrationTurn
{
    private readonly OrchestratorRequest request;
    private readonly Func<TaskOrchestrationContext, Task<string?>> body;
    private readonly TurnSynchronizationContext thread = new();
    private readonly Queue<HistoryEvent> held = new();
    private Task<string?>? run;
    private bool suspended;
    private ExecutionTerminatedEvent? terminated;

    private OrchestrationTurn(
        OrchestratorRequest request, ExecutionStartedEvent started, Func<TaskOrchestrationContext, Task<string?>> body)
    {
        (this.request, Started, this.body) = (request, started, body);
        Actions = new(this);
    }

    /// <summary>The event that began this run.</summary>
    public ExecutionStartedEvent Started { get; }

    /// <summary>Id of the instance.</summary>
    public string InstanceId => request.InstanceId;

    /// <summary>Actions asked for so far.</summary>
    public ActionLedger Actions { get; }

    /// <summary>External events so far.</summary>
    public EventInbox Inbox { get; } = new();

    /// <summary>Time of the latest turn begun, in UTC.</summary>
    public DateTime Clock { get; private set; }

    /// <summary>Whether an event of the past is being processed.</summary>
    public bool IsReplaying { get; private set; }

    /// <summary>JSON text of the custom status. The engine forgets it unless every answer repeats it.</summary>
    public string? CustomStatus { get; set; }

    /// <summary>The next run, if the orchestrator continues as new.</summary>
    public NextGeneration? Next { get; set; }

    /// <summary>The unchecked answer to a request.</summary>
    /// <param name="request">What the engine sent.</param>
    /// <param name="body">The orchestrator: context in, JSON text of the output out.</param>
    public static OrchestratorResponse Answer(
        OrchestratorRequest request, Func<TaskOrchestrationContext, Task<string?>> body)
    {
        ExecutionStartedEvent? started = request.PastEvents.Concat(request.NewEvents)
            .LastOrDefault(e => e.ExecutionStarted is not null)?.ExecutionStarted;
        return started is null
            ? new() { InstanceId = request.InstanceId, RequiresHistory = true }
            : new OrchestrationTurn(request, started, body).Answer();
    }

    /// <summary>Throws unless the caller runs as part of this turn.</summary>
    /// <exception cref="InvalidOperationException">The orchestrator awaited something foreign and is on another thread.</exception>
    public void EnsureInside()
    {
        if (SynchronizationContext.Current != thread)
            throw new InvalidOperationException(
                "An orchestrator may only await tasks of its own context, and never with ConfigureAwait(false).");
    }

    private OrchestratorResponse Answer()
    {
        SynchronizationContext? outside = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(thread);
        OrchestratorResponse response = new() { InstanceId = InstanceId };
        try
        {
            IsReplaying = true;
            foreach (HistoryEvent past in request.PastEvents)
                Process(past);
            IsReplaying = false;
            foreach (HistoryEvent fresh in request.NewEvents)
                Process(fresh);
            response.Actions.AddRange(NewActions());
        }
        catch (NonDeterministicOrchestrationException e)
        {
            response.Actions.Add(Completion.Failed(request, TaskFailureDetails.FromException(e)));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outside);
        }
        response.CustomStatus = CustomStatus;
        return response;
    }

    private void Process(HistoryEvent e)
    {
        switch (e.EventTypeCase)
        {
            case HistoryEvent.EventTypeOneofCase.OrchestratorStarted:
                Clock = e.Timestamp.ToDateTime();
                break;
            case HistoryEvent.EventTypeOneofCase.TaskScheduled:
            case HistoryEvent.EventTypeOneofCase.SubOrchestrationInstanceCreated:
            case HistoryEvent.EventTypeOneofCase.TimerCreated:
            case HistoryEvent.EventTypeOneofCase.EventSent:
                Actions.Confirm(e);
                break;
            case HistoryEvent.EventTypeOneofCase.ExecutionTerminated:
                terminated = e.ExecutionTerminated;
                break;
            case HistoryEvent.EventTypeOneofCase.ExecutionSuspended:
                suspended = true;
                break;
            case HistoryEvent.EventTypeOneofCase.ExecutionResumed:
                suspended = false;
                while (held.TryDequeue(out HistoryEvent? kept))
                    Deliver(kept);
                break;
            default:
                if (suspended)
                    held.Enqueue(e);
                else
                    Deliver(e);
                break;
        }
    }

    // What is not named here says nothing to the code: ends of turns, what a rewind struck out, kinds yet unknown.
    private void Deliver(HistoryEvent e)
    {
        switch (e.EventTypeCase)
        {
            case HistoryEvent.EventTypeOneofCase.ExecutionStarted:
                run ??= body(new TaskOrchestrationContext(this));
                break;
            case HistoryEvent.EventTypeOneofCase.TaskCompleted:
                Actions.Complete(e.TaskCompleted.TaskScheduledId, e.TaskCompleted.Result);
                break;
            case HistoryEvent.EventTypeOneofCase.TaskFailed:
                Actions.Fail(e.TaskFailed.TaskScheduledId, e.TaskFailed.FailureDetails);
                break;
            case HistoryEvent.EventTypeOneofCase.SubOrchestrationInstanceCompleted:
                Actions.Complete(e.SubOrchestrationInstanceCompleted.TaskScheduledId, e.SubOrchestrationInstanceCompleted.Result);
                break;
            case HistoryEvent.EventTypeOneofCase.SubOrchestrationInstanceFailed:
                Actions.Fail(e.SubOrchestrationInstanceFailed.TaskScheduledId, e.SubOrchestrationInstanceFailed.FailureDetails);
                break;
            case HistoryEvent.EventTypeOneofCase.TimerFired:
                Actions.Complete(e.TimerFired.TimerId, null);
                break;
            case HistoryEvent.EventTypeOneofCase.EventRaised:
                Inbox.Deliver(e.EventRaised.Name, e.EventRaised.Input);
                break;
        }
        thread.Drain();
    }

    private IEnumerable<OrchestratorAction> NewActions()
    {
        if (terminated is not null)
            return [Completion.Terminated(Actions.NextId, terminated.Input)];
        if (suspended || run is null)
            return [];
        if (run.IsCompletedSuccessfully && Next is { KeepsEvents: true })
            foreach ((string name, string? input) in Inbox.Unread)
                Actions.Send(InstanceId, name, input);
        if (run.IsCompleted)
            return [.. Actions.Unconfirmed, Completion.Of(run, Next, Actions.NextId)];
        if (!Actions.HasOpen && !Inbox.HasWaits)
            throw new NonDeterministicOrchestrationException(
                "The orchestrator waits for something that is not of its context, so nothing would ever wake it.");
        return Actions.Unconfirmed;
    }
}
