namespace Lkj.LocalHost.Durable.Hub;

/// <summary>A text of an instance: in its row, or in a blob when it is too long for that.</summary>
/// <param name="Text">The text, when it is in the row.</param>
/// <param name="Blob">The blob's name, when it is there.</param>
public readonly record struct StoredText(string? Text, string? Blob = null);
