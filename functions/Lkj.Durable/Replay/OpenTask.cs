namespace Lkj.Durable;

/// <summary>A task that the orchestrator may be waiting for: an action without its answer yet.</summary>
/// <param name="Name">Name of what was called.</param>
/// <param name="Answer">Its end; the result is JSON text, or absent.</param>
internal sealed record OpenTask(string Name, TaskCompletionSource<string?> Answer);
