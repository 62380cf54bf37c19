using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

/// <summary>One instance of the <see cref="InMemoryEngine"/>.</summary>
public sealed class InMemoryInstance
{
    internal InMemoryInstance(ExecutionStartedEvent started) => Started = started;

    /// <summary>Its id.</summary>
    public string Id => Started.OrchestrationInstance.InstanceId;

    /// <summary>Name of its orchestrator.</summary>
    public string Name => Started.Name;

    /// <summary>Where it stands.</summary>
    public OrchestrationStatus Status { get; internal set; } = OrchestrationStatus.Pending;

    /// <summary>Whether it has ended, well or not.</summary>
    public bool HasEnded => Status is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;

    /// <summary>Output: JSON text when completed, else plain text.</summary>
    public string? Output { get; internal set; }

    /// <summary>Why it failed, if it did.</summary>
    public Wire.TaskFailureDetails? Failure { get; internal set; }

    /// <summary>Custom status, JSON text.</summary>
    public string? CustomStatus { get; internal set; }

    /// <summary>Everything that happened in the present run.</summary>
    public List<HistoryEvent> History { get; } = [];

    /// <summary>How often the orchestrator was called, over all runs.</summary>
    public int Turns { get; internal set; }

    /// <summary>All its actions in order, over all runs.</summary>
    public List<OrchestratorAction> Actions { get; } = [];

    internal ExecutionStartedEvent Started { get; set; }

    internal List<HistoryEvent> News { get; } = [];

    internal bool FollowsAnotherRun { get; set; }

    internal string ExecutionId => Started.OrchestrationInstance.ExecutionId;
}
