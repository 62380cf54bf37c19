using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Orchestrations;

/// <summary>Takes events from the control queue and lets their instances take turns.</summary>
public sealed class OrchestrationDispatcher(TaskHub hub, TurnRunner turns, TimeProvider time, ILogger<OrchestrationDispatcher> log)
{
    private const int BatchSize = 32;

    /// <summary>Works until cancelled, and then until the turns under way have ended.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var mailboxes = new InstanceMailboxes(
            (instance, deliveries) => turns.RunAsync(instance, deliveries, cancellation), 10 * Environment.ProcessorCount);
        await hub.Pace.PollAsync(Poll, time, log, cancellation);
        await mailboxes.DrainAsync();

        async Task<bool> Poll()
        {
            var deliveries = await hub.Control.ReceiveAsync(BatchSize, cancellation);
            mailboxes.Post(deliveries);
            return deliveries.Count > 0;
        }
    }
}
