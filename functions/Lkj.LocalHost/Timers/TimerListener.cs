using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Blobs;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Timers;

/// <summary>
/// Runs one timer function. Missed occurrences give one run, at once at the start and marked as past due; a run never overlaps the next,
/// which is reckoned from the end of the run; a failure changes nothing.
/// </summary>
/// <param name="function">The function.</param>
/// <param name="schedule">Its schedule.</param>
/// <param name="statusBlob">Where its status is kept.</param>
/// <param name="handler">Calls it.</param>
/// <param name="durable">Fills its durableClient bindings.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
public sealed class TimerListener(
    FunctionDefinition function, TimerSchedule schedule, BlobClient statusBlob, HandlerClient handler, IDurableClientBinding durable, TimeProvider time, ILogger log)
{
    /// <summary>Runs the function at every occurrence until <paramref name="stopping"/>; the caller holds the timer's lock.</summary>
    public async Task RunAsync(CancellationToken stopping, CancellationToken abandon)
    {
        var status = schedule.KeepsStatus(time.GetUtcNow()) ? await StatusAsync(stopping) : null;
        if (status is not null && status.Next < time.GetUtcNow())
            status = await RunOnceAsync(status, isPastDue: true, abandon);
        while (true)
        {
            await WaitUntilAsync(status?.Next ?? schedule.Next(time.GetUtcNow()), stopping);
            status = await RunOnceAsync(status, isPastDue: false, abandon);
        }
    }

    private async Task<TimerStatus> StatusAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var status = await TimerStatus.ReadAsync(statusBlob, stopping) ?? TimerStatus.First(schedule.Next(now));
        if (status.Last > DateTimeOffset.MinValue && schedule.Next(status.Last) != status.Next)
            status = status with { Next = schedule.Next(now) }; // The schedule has been changed since.
        await status.WriteAsync(statusBlob, stopping);
        return status;
    }

    private async Task WaitUntilAsync(DateTimeOffset occurrence, CancellationToken stopping)
    {
        // Short steps: a clock that is set or a machine that slept must not move the occurrence.
        var step = TimeSpan.FromMinutes(1);
        while (occurrence - time.GetUtcNow() is { Ticks: > 0 } remaining)
            await Task.Delay(remaining < step ? remaining : step, time, stopping);
    }

    private async Task<TimerStatus?> RunOnceAsync(TimerStatus? status, bool isPastDue, CancellationToken abandon)
    {
        var started = time.GetUtcNow();
        var data = new JsonObject
        {
            [function.Trigger.Name] = new JsonObject
            {
                ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
                ["ScheduleStatus"] = status is null ? null : new JsonObject { ["Last"] = Text(status.Last), ["Next"] = Text(status.Next), ["LastUpdated"] = Text(status.LastUpdated) },
                ["IsPastDue"] = isPastDue,
            },
        };
        Envelope.AddInputs(data, function, durable);
        await handler.InvokeAsync(function.Name, data, [], abandon);
        return status is null ? null : await KeepAsync(new TimerStatus(started, schedule.Next(time.GetUtcNow()), started), abandon);
    }

    private async Task<TimerStatus> KeepAsync(TimerStatus status, CancellationToken abandon)
    {
        try
        {
            await status.WriteAsync(statusBlob, abandon);
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("The status of timer {Function} could not be kept: {Message}", function.Name, exception.Message);
        }
        return status;
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture);
}
