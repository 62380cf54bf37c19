namespace Lkj.Durable;

/// <summary>
/// A step of an orchestration. It may do I/O, and may be run more than once for one call, so a second run must come to
/// the same outcome.
/// </summary>
/// <typeparam name="TInput">Input, from JSON; keep it small: keys, not rows.</typeparam>
/// <typeparam name="TOutput">Output, to JSON.</typeparam>
public abstract class TaskActivity<TInput, TOutput>
{
    /// <summary>
    /// Runs the step. An exception becomes a failed task with no more than the fact that it failed; what the orchestrator
    /// should decide on belongs in the output.
    /// </summary>
    public abstract Task<TOutput> RunAsync(TaskActivityContext context, TInput input);
}
