using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// The actions of one orchestration, numbered 0, 1, 2, … over all kinds in the order in which the code asks for them.
/// History confirms those of earlier turns; what it does not confirm is new and goes into the answer.
/// </summary>
internal sealed class ActionLedger(OrchestrationTurn turn)
{
    private readonly SortedDictionary<int, OrchestratorAction> unconfirmed = [];
    private readonly Dictionary<int, OpenTask> open = [];

    /// <summary>The id that the next action will get.</summary>
    public int NextId { get; private set; }

    /// <summary>Whether any answer is still to come.</summary>
    public bool HasOpen => open.Count > 0;

    /// <summary>Actions that are not in the history, by id.</summary>
    public IEnumerable<OrchestratorAction> Unconfirmed => unconfirmed.Values;

    /// <summary>Adds an action and gives the task of its answer. Cancelling ends the wait, not the action.</summary>
    public Task<string?> Schedule(OrchestratorAction action, string name, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<string?>(cancellationToken);

        int id = Add(action);
        OpenTask task = new(name, new());
        open.Add(id, task);
        cancellationToken.Register(() =>
        {
            open.Remove(id);
            task.Answer.TrySetCanceled(cancellationToken);
        });
        return task.Answer.Task;
    }

    /// <summary>Adds an event to another instance; nothing answers it.</summary>
    public void Send(string instanceId, string eventName, string? data) => Add(new()
    {
        SendEvent = new() { Instance = new() { InstanceId = instanceId }, Name = eventName, Data = data },
    });

    /// <summary>Takes note that history holds an action of this orchestration.</summary>
    /// <exception cref="NonDeterministicOrchestrationException">The code did not ask for it, or for something else under its id.</exception>
    public void Confirm(HistoryEvent recorded)
    {
        string expected = ActionLabel.Of(recorded);
        if (!unconfirmed.Remove(recorded.EventId, out OrchestratorAction? action))
            throw new NonDeterministicOrchestrationException(
                $"History holds {expected} as action {recorded.EventId}, but the orchestrator, run again, did not ask for it.");
        if (ActionLabel.Of(action) is var asked && asked != expected)
            throw new NonDeterministicOrchestrationException(
                $"History holds {expected} as action {recorded.EventId}, but the orchestrator, run again, asked for {asked}.");
    }

    /// <summary>Ends a task well. An answer that nobody waits for (given twice, or after a cancelled wait) is dropped.</summary>
    public void Complete(int id, string? result)
    {
        if (open.Remove(id, out OpenTask? task))
            task.Answer.TrySetResult(result);
    }

    /// <summary>Ends a task badly.</summary>
    public void Fail(int id, Wire.TaskFailureDetails? details)
    {
        if (open.Remove(id, out OpenTask? task))
            task.Answer.TrySetException(new TaskFailedException(task.Name, id, TaskFailureDetails.FromWire(details)));
    }

    private int Add(OrchestratorAction action)
    {
        turn.EnsureInside();
        action.Id = NextId++;
        unconfirmed.Add(action.Id, action);
        return action.Id;
    }
}
