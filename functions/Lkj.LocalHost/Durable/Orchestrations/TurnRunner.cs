using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>
/// Takes one turn of an instance. The order makes a kill at any point harmless: the turn is stored whole, then its messages are
/// sent, then the instance's row is written, then the deliveries are deleted. Until then they come again, and find the turn stored.
/// </summary>
public sealed class TurnRunner(TaskHub hub, OrchestratorCaller caller, TimeProvider time, ILogger<TurnRunner> log)
{
    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(10);

    /// <summary>Takes a turn with these deliveries and settles each of them. Does not throw.</summary>
    public async Task RunAsync(string instanceId, IReadOnlyList<HubDelivery> deliveries, CancellationToken cancellation)
    {
        try
        {
            await TakeAsync(instanceId, deliveries, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await TryGiveBackAsync(deliveries, TimeSpan.Zero);
        }
        catch (Exception exception)
        {
            // Storage that cannot be reached, or an answer that nobody can carry out: tried again for ever, as the extension does.
            log.LogError(exception, "The turn of {Instance} failed and is repeated", instanceId);
            await TryGiveBackAsync(deliveries, s_pauseAfterError);
        }
    }

    private async Task TakeAsync(string instanceId, IReadOnlyList<HubDelivery> deliveries, CancellationToken cancellation)
    {
        var instance = await hub.Instances.FindAsync(instanceId, cancellation);
        var history = instance is null ? History.Empty : await hub.History.LoadAsync(instance, cancellation);
        if (instance is not null && history.Last is { } last && last.Number > instance.Turn)
            instance = await FinishAsync(instance, last, cancellation);

        var inbox = Inbox.Sort(instance, history, deliveries);
        await hub.Control.DeleteAsync(inbox.Dropped, cancellation);
        await hub.Control.PostponeAsync(inbox.Postponed, cancellation);
        if (inbox.Accepted.Count == 0)
            return;

        if (inbox.Accepted[0].Message.Event.ExecutionStarted is not null)
        {
            instance = await BeginAsync(instance, inbox.Accepted[0].Message, cancellation);
            history = History.Empty;
        }
        if (instance is null || !await hub.Control.HoldAsync(inbox.Accepted, () => CommitAsync(instance, history, inbox.Accepted, cancellation)))
            await hub.Control.PostponeAsync(inbox.Accepted, cancellation);
        else
            await hub.Control.DeleteAsync(inbox.Accepted, cancellation);
    }

    // False when the turn did not come about and is to be repeated.
    private async Task<bool> CommitAsync(Instance instance, History history, IReadOnlyList<HubDelivery> deliveries, CancellationToken cancellation)
    {
        var rewinds = deliveries.Any(delivery => delivery.Message.Event.GenericEvent is not null);
        var past = rewinds ? RewoundHistory.Of(history.Events) : history.Events;
        var started = new HistoryEvent
        {
            EventId = -1,
            Timestamp = Timestamp.FromDateTimeOffset(time.GetUtcNow()),
            OrchestratorStarted = new OrchestratorStartedEvent(),
        };
        List<HistoryEvent> fresh = [started, .. deliveries.Select(delivery => delivery.Message.Event)];
        if (await caller.CallAsync(instance, past, fresh, cancellation) is not { } outcome)
            return false;

        var latest = time.GetUtcNow() + HubQueue.LongestDelay;
        if (outcome.Outbox.Any(outgoing => outgoing.DueAt > latest))
            throw new InvalidOperationException("A timer of more than 7 days cannot be stored.");

        var turn = new Turn(
            (history.Last?.Number ?? 0) + 1,
            [.. rewinds ? past : [], .. fresh, .. outcome.Events],
            outcome.Outbox,
            [.. deliveries.Select(delivery => delivery.Id)],
            outcome.CustomStatus,
            rewinds);
        if (!await hub.History.AppendAsync(instance, turn, cancellation))
            return false;
        var after = await FinishAsync(instance, turn, cancellation);
        if (after.HasEnded)
            log.LogInformation("Orchestration {Name} {Instance} ended: {Status}", after.Name, after.Id, after.Status);
        return true;
    }

    // Also run for a turn that an earlier life of the host has stored but not finished; its messages may then go out twice.
    private async Task<Instance> FinishAsync(Instance instance, Turn turn, CancellationToken cancellation)
    {
        foreach (var outgoing in turn.Outbox)
            await hub.SendAsync(outgoing, cancellation);
        var after = InstanceProgress.After(instance, turn, out var output);
        after = after with
        {
            Output = await hub.Instances.StoreAsync(instance, output, cancellation),
            CustomStatus = await hub.Instances.StoreAsync(instance, turn.CustomStatus ?? "null", cancellation),
        };
        return await hub.Instances.UpdateAsync(after, cancellation)
            ?? throw new InvalidOperationException($"The row of {instance.Id} was changed by somebody else.");
    }

    // Null when another start of the same id came first.
    private async Task<Instance?> BeginAsync(Instance? present, HubMessage message, CancellationToken cancellation)
    {
        if (present?.ExecutionId == message.ExecutionId)
            return present;
        var fresh = await hub.NewInstanceAsync(message, cancellation);
        if (present is null)
            await hub.Instances.AddAsync(fresh, cancellation);
        else if (await hub.Instances.UpdateAsync(fresh with { ETag = present.ETag }, cancellation) is not null)
            await hub.History.DeleteAsync(present.Id, present.ExecutionId, cancellation);
        // The client that sent the message may have been quicker; or another client, whose start counts then.
        var row = await hub.Instances.FindAsync(fresh.Id, cancellation);
        return row?.ExecutionId == fresh.ExecutionId ? row : null;
    }

    private async Task TryGiveBackAsync(IReadOnlyList<HubDelivery> deliveries, TimeSpan delay)
    {
        try
        {
            await hub.Control.GiveBackAsync(deliveries, delay, CancellationToken.None);
        }
        catch (Exception exception)
        {
            log.LogWarning("Messages could not be given back and come again when their time has run out: {Message}", exception.Message);
        }
    }
}
