namespace Lkj.LocalHost.Durable.Hub;

/// <summary>A message that a turn sends once its history is stored.</summary>
/// <param name="Message">What is sent.</param>
/// <param name="DueAt">When it may be seen; null for at once.</param>
public sealed record OutgoingMessage(HubMessage Message, DateTimeOffset? DueAt = null);
