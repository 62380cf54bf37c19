using System.Text;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>
/// What clients can do with instances, whether they come by gRPC or by HTTP. What changes an instance is only queued here and
/// takes effect in its next turn.
/// </summary>
public sealed class InstanceOperations(TaskHub hub, TimeProvider time)
{
    /// <summary>Starts an instance, unless one of that id is under way or may not be overwritten.</summary>
    /// <remarks>Of starts at the same time all may be accepted; exactly one then runs.</remarks>
    public async Task<StartAnswer> StartAsync(StartOrder order, CancellationToken cancellation)
    {
        var id = string.IsNullOrEmpty(order.InstanceId) ? Guid.NewGuid().ToString("N") : order.InstanceId;
        var present = await hub.Instances.FindAsync(id, cancellation);
        if (present is not null && !(present.HasEnded && (order.Replaceable?.Contains(present.Status) ?? true)))
            return new StartAnswer(id, present);

        var executionId = Guid.NewGuid().ToString("N");
        var started = new ExecutionStartedEvent
        {
            Name = order.Name,
            Input = order.Input,
            OrchestrationInstance = new OrchestrationInstance { InstanceId = id, ExecutionId = executionId },
        };
        foreach (var (key, value) in order.Tags ?? new Dictionary<string, string>())
            started.Tags[key] = value;
        var message = new HubMessage(id, executionId, Event(history => history.ExecutionStarted = started), present?.ExecutionId);

        // The message first: a row without its message would stay Pending for ever. Should somebody else write the row meanwhile,
        // that start counts and this one's message is dropped.
        await hub.SendAsync(new OutgoingMessage(message, order.ScheduledAt), cancellation);
        var fresh = await hub.NewInstanceAsync(message, cancellation);
        if (present is null)
            await hub.Instances.AddAsync(fresh, cancellation);
        else if (await hub.Instances.UpdateAsync(fresh with { ETag = present.ETag }, cancellation) is not null)
            await hub.History.DeleteAsync(id, present.ExecutionId, cancellation);
        return new StartAnswer(id, null);
    }

    /// <summary>The instance, or null.</summary>
    public Task<Instance?> FindAsync(string id, CancellationToken cancellation) => hub.Instances.FindAsync(id, cancellation);

    /// <summary>A text of an instance.</summary>
    public Task<string?> TextAsync(StoredText stored, CancellationToken cancellation) => hub.Instances.TextAsync(stored, cancellation);

    /// <summary>The history of the instance's present execution.</summary>
    public async Task<IReadOnlyList<HistoryEvent>> HistoryAsync(Instance instance, CancellationToken cancellation) =>
        (await hub.History.LoadAsync(instance, cancellation)).Events;

    /// <summary>Sends an event to an instance that has not ended.</summary>
    public Task<SteerAnswer> RaiseAsync(string id, string name, string? input, CancellationToken cancellation) =>
        SteerAsync(id, instance => !instance.HasEnded, history => history.EventRaised = new EventRaisedEvent { Name = name, Input = input }, cancellation);

    /// <summary>Ends an instance that has not ended; the reason becomes its output.</summary>
    public Task<SteerAnswer> TerminateAsync(string id, string? reason, CancellationToken cancellation) =>
        SteerAsync(id, instance => !instance.HasEnded, history => history.ExecutionTerminated = new ExecutionTerminatedEvent { Input = reason }, cancellation);

    /// <summary>Lets a Failed instance try its failed part again.</summary>
    public Task<SteerAnswer> RewindAsync(string id, string? reason, CancellationToken cancellation) =>
        SteerAsync(id, instance => instance.Status == OrchestrationStatus.Failed, history => history.GenericEvent = new GenericEvent { Data = reason }, cancellation);

    /// <summary>Deletes an ended instance with its history.</summary>
    public async Task<SteerAnswer> PurgeAsync(string id, CancellationToken cancellation)
    {
        if (await hub.Instances.FindAsync(id, cancellation) is not { } instance)
            return new SteerAnswer(false, null);
        if (!instance.HasEnded)
            return new SteerAnswer(false, instance);
        await hub.History.DeleteAsync(id, instance.ExecutionId, cancellation);
        await hub.Instances.DeleteAsync(id, cancellation);
        return new SteerAnswer(true, instance);
    }

    /// <summary>Deletes every ended instance that matches and gives their number.</summary>
    public async Task<int> PurgeAsync(InstanceFilter filter, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var instance in hub.Instances.QueryAsync(filter).WithCancellation(cancellation))
        {
            if ((await PurgeAsync(instance.Id, cancellation)).Accepted)
                count++;
        }
        return count;
    }

    /// <summary>One page of the instances that match.</summary>
    /// <param name="filter">Which instances.</param>
    /// <param name="count">How many at most; 0 gives none and only a token, as the extension does.</param>
    /// <param name="token">The token of the page before; null or empty for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<InstancePage> QueryAsync(InstanceFilter filter, int count, string? token, CancellationToken cancellation)
    {
        var from = string.IsNullOrEmpty(token) ? null : Encoding.UTF8.GetString(Convert.FromBase64String(token.TrimEnd(' ')));
        var page = new List<Instance>();
        await foreach (var instance in hub.Instances.QueryAsync(filter with { FromKey = from }).WithCancellation(cancellation))
        {
            if (page.Count >= count)
                return new InstancePage(page, Convert.ToBase64String(Encoding.UTF8.GetBytes(InstanceKey.Of(instance.Id))) + " ");
            page.Add(instance);
        }
        return new InstancePage(page, null);
    }

    private async Task<SteerAnswer> SteerAsync(string id, Predicate<Instance> allowed, Action<HistoryEvent> fill, CancellationToken cancellation)
    {
        var instance = await hub.Instances.FindAsync(id, cancellation);
        if (instance is null || !allowed(instance))
            return new SteerAnswer(false, instance);
        await hub.SendAsync(new OutgoingMessage(new HubMessage(id, null, Event(fill))), cancellation);
        return new SteerAnswer(true, instance);
    }

    private HistoryEvent Event(Action<HistoryEvent> fill)
    {
        var history = new HistoryEvent { EventId = -1, Timestamp = Timestamp.FromDateTimeOffset(time.GetUtcNow()) };
        fill(history);
        return history;
    }
}
