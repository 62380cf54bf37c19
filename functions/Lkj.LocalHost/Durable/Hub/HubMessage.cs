using System.Text.Json;
using Google.Protobuf;
using Lkj.Durable.Wire;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>One message of the task hub: an event for an instance, or an activity to run.</summary>
/// <param name="InstanceId">The instance it is for, or whose activity it is.</param>
/// <param name="ExecutionId">The execution it belongs to; null where any execution of the instance may take it.</param>
/// <param name="Event">The event; a taskScheduled (with its input) is an activity to run.</param>
/// <param name="Replaces">Only with executionStarted: the ended execution that this start overwrites.</param>
public sealed record HubMessage(string InstanceId, string? ExecutionId, HistoryEvent Event, string? Replaces = null)
{
    /// <summary>True when the message belongs in the work-item queue.</summary>
    public bool IsActivity => Event.EventTypeCase == HistoryEvent.EventTypeOneofCase.TaskScheduled;

    /// <summary>The text that is put into a queue or a turn.</summary>
    public string ToText() => JsonSerializer.Serialize(new Wire(InstanceId, ExecutionId, Event.ToByteArray(), Replaces));

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    /// <exception cref="JsonException">The text is something else.</exception>
    public static HubMessage Parse(string text)
    {
        var wire = JsonSerializer.Deserialize<Wire>(text) ?? throw new JsonException("A hub message is an object.");
        return new HubMessage(wire.Instance, wire.Execution, HistoryEvent.Parser.ParseFrom(wire.Event), wire.Replaces);
    }

    private sealed record Wire(string Instance, string? Execution, byte[] Event, string? Replaces);
}
