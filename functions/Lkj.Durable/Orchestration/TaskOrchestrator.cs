namespace Lkj.Durable;

/// <summary>
/// An orchestrator: code that is run again from its start at every turn, so it must be deterministic. It does no I/O and
/// awaits only tasks of its context, never with <c>ConfigureAwait(false)</c>.
/// </summary>
/// <typeparam name="TInput">Input, from JSON; the default value when the instance was started without one.</typeparam>
/// <typeparam name="TOutput">Output, to JSON.</typeparam>
public abstract class TaskOrchestrator<TInput, TOutput>
{
    /// <summary>Runs the orchestration. An exception that leaves it ends the instance as failed.</summary>
    public abstract Task<TOutput> RunAsync(TaskOrchestrationContext context, TInput input);
}
