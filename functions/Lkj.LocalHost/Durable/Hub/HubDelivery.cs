namespace Lkj.LocalHost.Durable.Hub;

/// <summary>A message taken from a hub queue and hidden there until it is deleted, given back or its time runs out.</summary>
public sealed class HubDelivery(string id, HubMessage message, string text, string? blob, long dequeueCount, string popReceipt)
{
    /// <summary>The queue's id of the message, the same in every delivery.</summary>
    public string Id => id;

    /// <summary>What was sent.</summary>
    public HubMessage Message => message;

    /// <summary>How often the message has been delivered, this time included.</summary>
    public long DequeueCount => dequeueCount;

    /// <summary>The text in the queue.</summary>
    internal string Text => text;

    /// <summary>The blob that holds the message, when it was too large for the queue.</summary>
    internal string? Blob => blob;

    /// <summary>The queue's proof that this delivery holds the message; changes with each renewal.</summary>
    internal string PopReceipt { get; set; } = popReceipt;
}
