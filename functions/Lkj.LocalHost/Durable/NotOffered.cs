using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable;

/// <summary>
/// The one place that names what the Durable extension offers and LocalHost does not: sub-orchestrations, continue-as-new,
/// suspend and resume, entities, and starts with a version.
/// </summary>
public static class NotOffered
{
    /// <summary>What a caller of suspend or resume is told.</summary>
    public const string SuspendAndResume = "LocalHost does not offer suspend and resume.";

    /// <summary>What a caller of an entity operation is told.</summary>
    public const string Entities = "LocalHost does not offer entities.";

    /// <summary>What a caller is told who starts an instance with a version.</summary>
    public const string Versions = "LocalHost does not offer starts with a version: on Azure such an instance would stay Pending for ever.";

    /// <summary>Why an orchestrator's action is refused; null for actions that LocalHost offers.</summary>
    public static string? Reason(OrchestratorAction action) => action.OrchestratorActionTypeCase switch
    {
        OrchestratorAction.OrchestratorActionTypeOneofCase.ScheduleTask => null,
        OrchestratorAction.OrchestratorActionTypeOneofCase.CreateTimer => null,
        OrchestratorAction.OrchestratorActionTypeOneofCase.SendEvent => null,
        OrchestratorAction.OrchestratorActionTypeOneofCase.CreateSubOrchestration => "LocalHost does not offer the action createSubOrchestration.",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration
            when action.CompleteOrchestration.OrchestrationStatus == OrchestrationStatus.ContinuedAsNew => "LocalHost does not offer continue-as-new.",
        OrchestratorAction.OrchestratorActionTypeOneofCase.CompleteOrchestration => null,
        _ => "LocalHost does not offer an action of this kind (entities, terminate or rewind of other instances).",
    };
}
