using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;
using Kind = Lkj.Durable.Wire.HistoryEvent.EventTypeOneofCase;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>The deliveries that came together for one instance, sorted by what is to be done with each.</summary>
/// <param name="Accepted">Make the next turn, in this order.</param>
/// <param name="Dropped">Used up before, or nobody wants them any more: delete.</param>
/// <param name="Postponed">Cannot be used yet: give back.</param>
public sealed record Inbox(IReadOnlyList<HubDelivery> Accepted, IReadOnlyList<HubDelivery> Dropped, IReadOnlyList<HubDelivery> Postponed)
{
    /// <summary>Sorts deliveries against what is stored of the instance.</summary>
    /// <param name="instance">The instance's row, or null when there is none.</param>
    /// <param name="history">The history of its present execution.</param>
    /// <param name="deliveries">What came, in the order of coming.</param>
    public static Inbox Sort(Instance? instance, History history, IReadOnlyList<HubDelivery> deliveries)
    {
        var start = deliveries.FirstOrDefault(delivery => Starts(instance, history, delivery));
        var stale = deliveries.Any(delivery => instance is not null && IsOfOtherExecution(instance, start, delivery));
        var accepted = new List<HubDelivery>();
        var dropped = new List<HubDelivery>();
        var postponed = new List<HubDelivery>();
        var answered = new HashSet<int>();
        if (start is not null)
            accepted.Add(start);

        foreach (var delivery in deliveries.Where(delivery => delivery != start))
        {
            var target = delivery.Message.Event.EventTypeCase switch
            {
                _ when history.HasUsed(delivery.Id) => dropped,
                Kind.ExecutionStarted => dropped,
                Kind.TaskCompleted or Kind.TaskFailed or Kind.TimerFired => Answer(delivery),
                Kind.GenericEvent => instance is { Status: OrchestrationStatus.Failed } && start is null ? accepted : dropped,
                _ => Unbound(delivery),
            };
            target.Add(delivery);
        }
        return new Inbox(accepted, dropped, postponed);

        List<HubDelivery> Answer(HubDelivery delivery)
        {
            if (instance is null)
                return dropped;
            if (IsOfOtherExecution(instance, start, delivery))
                return postponed;
            var action = History.AnsweredBy(delivery.Message.Event)!.Value;
            if (instance.HasEnded || history.HasAnswered(action))
                return dropped;
            if (!history.HasScheduled(action))
                return postponed;
            return answered.Add(action) ? accepted : dropped;
        }

        // The extension loses an event that it fetches together with a late result of an overwritten execution.
        List<HubDelivery> Unbound(HubDelivery delivery)
        {
            if (stale && delivery.Message.Event.EventTypeCase == Kind.EventRaised)
                return dropped;
            if (start is not null)
                return accepted;
            if (instance is null || instance.HasEnded)
                return dropped;
            return instance.Turn == 0 ? postponed : accepted;
        }
    }

    // Of several starts of one id only that one counts whose execution the row names, or which comes first where there is
    // no row; and an ended execution is overwritten only by a start that was asked for when it had ended.
    private static bool Starts(Instance? instance, History history, HubDelivery delivery)
    {
        if (delivery.Message.Event.EventTypeCase != Kind.ExecutionStarted || history.HasUsed(delivery.Id))
            return false;
        if (instance is null)
            return delivery.Message.Replaces is null;
        if (instance.ExecutionId == delivery.Message.ExecutionId)
            return history.Last is null;
        return instance.HasEnded && instance.ExecutionId == delivery.Message.Replaces;
    }

    private static bool IsOfOtherExecution(Instance instance, HubDelivery? start, HubDelivery delivery)
    {
        var present = start?.Message.ExecutionId ?? instance.ExecutionId;
        return History.AnsweredBy(delivery.Message.Event) is not null && delivery.Message.ExecutionId != present;
    }
}
