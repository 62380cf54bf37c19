namespace Lkj.Durable;

/// <summary>What an orchestrator asked for with continue-as-new.</summary>
/// <param name="Input">Input of the next run, JSON text.</param>
/// <param name="KeepsEvents">Whether events that nobody took are sent on to it.</param>
internal sealed record NextGeneration(string? Input, bool KeepsEvents);
