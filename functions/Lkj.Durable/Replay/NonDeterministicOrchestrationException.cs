namespace Lkj.Durable;

/// <summary>
/// An orchestrator, run again, did something else than its history says, or waited for something that is not in its
/// context. It ends the instance as failed with this error type.
/// </summary>
/// <param name="message">What was recorded and what is asked now.</param>
public sealed class NonDeterministicOrchestrationException(string message) : Exception(message);
