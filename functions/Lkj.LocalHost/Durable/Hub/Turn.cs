using System.Text.Json;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>
/// One turn of an orchestration as it is stored, whole and at once: what happened, what it sends, and which deliveries it has used up.
/// </summary>
/// <param name="Number">1, 2, 3 … within the execution.</param>
/// <param name="Events">The events it adds to the history, or the whole history when it <paramref name="Rewrites"/>.</param>
/// <param name="Outbox">The messages it sends.</param>
/// <param name="Deliveries">Queue ids of the messages it took in: when one comes again, it is known.</param>
/// <param name="CustomStatus">The custom status it set, or null.</param>
/// <param name="Rewrites">True when its events stand in place of all earlier ones (a rewind).</param>
public sealed record Turn(
    int Number,
    IReadOnlyList<HistoryEvent> Events,
    IReadOnlyList<OutgoingMessage> Outbox,
    IReadOnlyList<string> Deliveries,
    string? CustomStatus,
    bool Rewrites = false)
{
    /// <summary>The turn as bytes for storage.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(new Wire(
        Number,
        [.. Events.Select(history => history.ToByteArray())],
        [.. Outbox.Select(outgoing => new WireMessage(outgoing.Message.ToText(), outgoing.DueAt))],
        [.. Deliveries],
        CustomStatus,
        Rewrites));

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static Turn Parse(ReadOnlySpan<byte> bytes)
    {
        var wire = JsonSerializer.Deserialize<Wire>(bytes) ?? throw new JsonException("A turn is an object.");
        return new Turn(
            wire.Number,
            [.. wire.Events.Select(HistoryEvent.Parser.ParseFrom)],
            [.. wire.Outbox.Select(message => new OutgoingMessage(HubMessage.Parse(message.Text), message.DueAt))],
            wire.Deliveries,
            wire.CustomStatus,
            wire.Rewrites);
    }

    private sealed record Wire(int Number, byte[][] Events, WireMessage[] Outbox, string[] Deliveries, string? CustomStatus, bool Rewrites);

    private sealed record WireMessage(string Text, DateTimeOffset? DueAt);
}
