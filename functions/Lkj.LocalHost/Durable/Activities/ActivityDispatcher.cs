using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Activities;

/// <summary>Takes activities from the work-item queue, runs them and sends their results. At least once, never poisoned.</summary>
public sealed class ActivityDispatcher(TaskHub hub, ActivityCaller caller, TimeProvider time, ILogger<ActivityDispatcher> log)
{
    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(10);

    private readonly int _parallel = 10 * Environment.ProcessorCount;

    /// <summary>Works until cancelled, and then until the activities under way are given up.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var running = new HashSet<Task>();
        await hub.Pace.PollAsync(Poll, time, log, cancellation);
        await Task.WhenAll(running);

        async Task<bool> Poll()
        {
            running.RemoveWhere(task => task.IsCompleted);
            if (running.Count >= _parallel)
                await Task.WhenAny(running).WaitAsync(cancellation);
            var deliveries = await hub.WorkItems.ReceiveAsync(Math.Clamp(_parallel - running.Count, 1, 32), cancellation);
            foreach (var delivery in deliveries)
                running.Add(Task.Run(() => RunOneAsync(delivery, cancellation), CancellationToken.None));
            return deliveries.Count > 0;
        }
    }

    private async Task RunOneAsync(HubDelivery delivery, CancellationToken cancellation)
    {
        try
        {
            var answer = await hub.WorkItems.HoldAsync([delivery], () => caller.CallAsync(delivery.Message, cancellation));
            if (answer is null)
            {
                await hub.WorkItems.PostponeAsync([delivery], cancellation);
                return;
            }
            var message = new HubMessage(delivery.Message.InstanceId, delivery.Message.ExecutionId, answer);
            await hub.Control.SendAsync(new OutgoingMessage(message), CancellationToken.None);
            await hub.WorkItems.DeleteAsync([delivery], CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await TryGiveBackAsync(delivery, TimeSpan.Zero);
        }
        catch (Exception exception)
        {
            log.LogError(exception, "An activity of {Instance} could not be settled and is repeated", delivery.Message.InstanceId);
            await TryGiveBackAsync(delivery, s_pauseAfterError);
        }
    }

    private async Task TryGiveBackAsync(HubDelivery delivery, TimeSpan delay)
    {
        try
        {
            await hub.WorkItems.GiveBackAsync([delivery], delay, CancellationToken.None);
        }
        catch (Exception exception)
        {
            log.LogWarning("An activity could not be given back and comes again when its time has run out: {Message}", exception.Message);
        }
    }
}
