using Azure.Storage.Blobs;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Timers;

/// <summary>Runs every function with a timerTrigger.</summary>
public sealed class TimerTriggers(
    FunctionApp app, BlobServiceClient blobs, HandlerClient handler, IDurableClientBinding durable, HostIdentity host, HostIntervals intervals,
    TimeProvider time, ILogger<TimerTriggers> log) : ListenerService
{
    private readonly IReadOnlyList<(FunctionDefinition Function, TimerSchedule Schedule)> _timers =
        [.. app.TriggeredBy("timerTrigger").Select(function => (function, TimerSchedule.Parse(function.Trigger.RequiredText("schedule"))))];

    /// <inheritdoc/>
    protected override IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon) =>
        _timers.Select(timer => ListenAsync(timer.Function, timer.Schedule, stopping, abandon));

    private async Task ListenAsync(FunctionDefinition function, TimerSchedule schedule, CancellationToken stopping, CancellationToken abandon)
    {
        var state = blobs.GetBlobContainerClient(HostIdentity.Container);
        var held = new TimerLock(state, $"{host.Id}/{function.Id}.Listener", intervals.TimerSilence, time, log);
        var listener = new TimerListener(function, schedule, state.GetBlobClient($"timers/{host.Id}/{function.Id}/status"), handler, durable, time, log);
        try
        {
            await held.TakeAsync(stopping);
            using var released = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            var holding = held.HoldAsync(released.Token);
            try
            {
                await listener.RunAsync(stopping, abandon);
            }
            finally
            {
                await released.CancelAsync();
                await holding;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops.
        }
    }
}
