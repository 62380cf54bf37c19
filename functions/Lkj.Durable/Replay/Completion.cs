using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>The action that ends an orchestration.</summary>
internal static class Completion
{
    /// <summary>The end of a run that has ended by itself.</summary>
    public static OrchestratorAction Of(Task<string?> run, NextGeneration? next, int id)
    {
        try
        {
            string? output = run.GetAwaiter().GetResult();
            return next is null
                ? With(id, OrchestrationStatus.Completed, output)
                : With(id, OrchestrationStatus.ContinuedAsNew, next.Input);
        }
        catch (Exception e)
        {
            return Failed(id, TaskFailureDetails.FromException(e));
        }
    }

    /// <summary>The end that somebody outside ordered; the reason is plain text.</summary>
    public static OrchestratorAction Terminated(int id, string? reason) => With(id, OrchestrationStatus.Terminated, reason);

    /// <summary>A failed end instead of any other answer, under an id that no action of the history has.</summary>
    public static OrchestratorAction Failed(OrchestratorRequest request, TaskFailureDetails details) =>
        Failed(request.PastEvents.Select(e => e.EventId).DefaultIfEmpty(-1).Max() + 1, details);

    private static OrchestratorAction Failed(int id, TaskFailureDetails details)
    {
        OrchestratorAction action = With(id, OrchestrationStatus.Failed, TaskFailureDetails.Storable(details.ErrorMessage));
        action.CompleteOrchestration.FailureDetails = details.ToWire();
        return action;
    }

    private static OrchestratorAction With(int id, OrchestrationStatus status, string? result) => new()
    {
        Id = id,
        CompleteOrchestration = new() { OrchestrationStatus = status, Result = result },
    };
}
