using Azure;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>The state of an instance as clients see it: one row per id, of its latest execution.</summary>
/// <param name="Id">The instance id, with its letter case.</param>
/// <param name="ExecutionId">The execution; a new one for each start of the same id.</param>
/// <param name="Name">The orchestrator's name as the starter wrote it.</param>
/// <param name="Created">When the start was asked for.</param>
public sealed record Instance(string Id, string ExecutionId, string Name, DateTimeOffset Created)
{
    /// <summary>Where it stands; Pending until its first turn.</summary>
    public OrchestrationStatus Status { get; init; } = OrchestrationStatus.Pending;

    /// <summary>When the latest turn ended.</summary>
    public DateTimeOffset LastUpdated { get; init; } = Created;

    /// <summary>The input, JSON text as a rule.</summary>
    public StoredText Input { get; init; }

    /// <summary>The result, the reason of its end or the failure.</summary>
    public StoredText Output { get; init; }

    /// <summary>The custom status of the latest turn; the text <c>null</c> when that turn set none.</summary>
    public StoredText CustomStatus { get; init; }

    /// <summary>Tags given at the start.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>The last turn that is wholly done: stored, its messages sent, this row written. 0 before the first.</summary>
    public int Turn { get; init; }

    /// <summary>The row's version in storage.</summary>
    public ETag ETag { get; init; } = ETag.All;

    /// <summary>True when no turn follows unless the instance is rewound or its id started again.</summary>
    public bool HasEnded => Status is OrchestrationStatus.Completed or OrchestrationStatus.Failed
        or OrchestrationStatus.Terminated or OrchestrationStatus.Canceled;

    /// <summary>The folder for the blobs of this execution.</summary>
    public string Folder => FolderOf(Id, ExecutionId);

    /// <summary>The folder for the blobs of one execution.</summary>
    public static string FolderOf(string id, string executionId) => $"instances/{InstanceKey.Of(id)}/{executionId}";
}
