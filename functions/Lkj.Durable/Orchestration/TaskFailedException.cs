namespace Lkj.Durable;

/// <summary>Thrown in an orchestrator that awaits an activity or a sub-orchestration which failed, after its last attempt.</summary>
/// <param name="taskName">Name of the activity or sub-orchestrator.</param>
/// <param name="taskId">Id of the action that called it.</param>
/// <param name="failureDetails">What is known about the failure.</param>
public sealed class TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
    : Exception($"Task '{taskName}' (#{taskId}) failed: {failureDetails.ErrorMessage}")
{
    /// <summary>Name of the activity or sub-orchestrator.</summary>
    public string TaskName { get; } = taskName;

    /// <summary>Id of the action that called it.</summary>
    public int TaskId { get; } = taskId;

    /// <summary>What is known about the failure.</summary>
    public TaskFailureDetails FailureDetails { get; } = failureDetails;
}
