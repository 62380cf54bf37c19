namespace Lkj.Durable;

/// <summary>How a sub-orchestration is called.</summary>
/// <param name="InstanceId">
/// The child's id; null derives one from the parent's. A running instance of this id would be overwritten without a word,
/// so it must be an id that no client and no other parent uses. A second attempt gets the id with <c>.2</c> after it.
/// </param>
/// <param name="Retry">When it is tried again; null for one attempt only.</param>
public sealed record SubOrchestrationOptions(string? InstanceId = null, RetryPolicy? Retry = null) : TaskOptions(Retry);
