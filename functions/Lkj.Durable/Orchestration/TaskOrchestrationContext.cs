using System.Security.Cryptography;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// An orchestrator's only way to the world: what it calls here is recorded, and answered from the record when the code is
/// run again. The members are those of Microsoft.DurableTask's context of the same name.
/// </summary>
public sealed class TaskOrchestrationContext
{
    /// <summary>The longest single timer; the storage behind the engine cannot hide a message for longer than 7 days.</summary>
    public static readonly TimeSpan MaximumTimerInterval = TimeSpan.FromDays(3);

    private readonly OrchestrationTurn turn;
    private int guidsMade;

    internal TaskOrchestrationContext(OrchestrationTurn turn) => this.turn = turn;

    /// <summary>The orchestrator's name.</summary>
    public string Name => turn.Started.Name;

    /// <summary>Id of this instance.</summary>
    public string InstanceId => turn.InstanceId;

    /// <summary>The orchestrator's clock, in UTC: the beginning of the turn being replayed.</summary>
    public DateTime CurrentUtcDateTime => turn.Clock;

    /// <summary>Whether the code runs over what has already happened. Only for logging.</summary>
    public bool IsReplaying => turn.IsReplaying;

    /// <summary>The input, from JSON; the default value when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">The input is not of this shape.</exception>
    public T? GetInput<T>() => DurableJson.Read<T>(turn.Started.Input);

    /// <summary>Calls an activity and waits for its result.</summary>
    /// <exception cref="TaskFailedException">It failed, in its last attempt.</exception>
    public async Task<T> CallActivityAsync<T>(string name, object? input = null, TaskOptions? options = null)
    {
        string? json = DurableJson.Write(input);
        string? result = await WithRetryAsync(options?.Retry, _ => turn.Actions.Schedule(
            new() { ScheduleTask = new() { Name = name, Input = json } }, name));
        return DurableJson.Read<T>(DurableJson.Unwrap(result))!;
    }

    /// <summary>Calls an activity and waits for its end.</summary>
    /// <exception cref="TaskFailedException">It failed, in its last attempt.</exception>
    public Task CallActivityAsync(string name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object?>(name, input, options);

    /// <summary>Starts another orchestration as a child and waits for its result.</summary>
    /// <exception cref="TaskFailedException">It failed, in its last attempt.</exception>
    public async Task<T> CallSubOrchestratorAsync<T>(string name, object? input = null, TaskOptions? options = null)
    {
        string? json = DurableJson.Write(input);
        string id = (options as SubOrchestrationOptions)?.InstanceId ?? $"{InstanceId}.{NewGuid().ToString("N")[..16]}";
        string? result = await WithRetryAsync(options?.Retry, attempt => turn.Actions.Schedule(
            new() { CreateSubOrchestration = new() { InstanceId = attempt == 1 ? id : $"{id}.{attempt}", Name = name, Input = json } },
            name));
        return DurableJson.Read<T>(result)!;
    }

    /// <summary>Waits for a time span; see <see cref="CreateTimer(DateTime, CancellationToken)"/>.</summary>
    public Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken = default) =>
        CreateTimer(CurrentUtcDateTime + delay, cancellationToken);

    /// <summary>
    /// Waits until a time, in UTC. A timer may fire up to a second early; that it fired is what counts. Cancelling only
    /// ends the wait: the engine's timer fires later and is dropped.
    /// </summary>
    public async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken = default)
    {
        for (bool last = false; !last;)
        {
            DateTime horizon = CurrentUtcDateTime + MaximumTimerInterval;
            last = fireAt <= horizon;
            Timestamp next = Timestamp.FromDateTime(DateTime.SpecifyKind(last ? fireAt : horizon, DateTimeKind.Utc));
            await turn.Actions.Schedule(new() { CreateTimer = new() { FireAt = next } }, "timer", cancellationToken);
        }
    }

    /// <summary>Waits for an event of this name (letter case does not count); one that came earlier is taken at once.</summary>
    public async Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        turn.EnsureInside();
        return DurableJson.Read<T>(await turn.Inbox.Take(eventName, cancellationToken))!;
    }

    /// <summary>Waits for an event, but no longer than a time span.</summary>
    /// <exception cref="TaskCanceledException">The time is over. An event that comes later is kept for the next wait.</exception>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout)
    {
        using CancellationTokenSource stop = new();
        Task<T> arrival = WaitForExternalEvent<T>(eventName, stop.Token);
        if (arrival.IsCompleted)
            return await arrival;

        Task timer = CreateTimer(timeout, stop.Token);
        bool arrived = await Task.WhenAny(arrival, timer) == arrival;
        stop.Cancel();
        return arrived ? await arrival : throw new TaskCanceledException($"Event '{eventName}' did not come within {timeout}.");
    }

    /// <summary>Sends an event to another instance, without waiting.</summary>
    public void SendEvent(string instanceId, string eventName, object? payload = null) =>
        turn.Actions.Send(instanceId, eventName, DurableJson.Write(payload));

    /// <summary>Sets what a status query shows while the instance runs; at most 16 KB. Null clears it.</summary>
    public void SetCustomStatus(object? status) => turn.CustomStatus = DurableJson.Write(status);

    /// <summary>
    /// Ends this run and begins the next with new input and an empty history, as soon as the orchestrator returns. It must
    /// return right after.
    /// </summary>
    public void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        turn.Next = new(DurableJson.Write(newInput), preserveUnprocessedEvents);

    /// <summary>A GUID that is the same in every replay, and of no other instance.</summary>
    public Guid NewGuid()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        FormattableString seed = $"{InstanceId}|{CurrentUtcDateTime.Ticks}|{guidsMade++}";
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(seed)), hash);
        // RFC 9562, version 8: a value of our own making.
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F));
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        return new Guid(hash[..16], bigEndian: true);
    }

    private async Task<string?> WithRetryAsync(RetryPolicy? policy, Func<int, Task<string?>> attempt)
    {
        DateTime began = CurrentUtcDateTime;
        for (int tried = 1; ; tried++)
        {
            TimeSpan? pause;
            try
            {
                return await attempt(tried);
            }
            catch (TaskFailedException e)
            {
                pause = policy?.DelayAfter(tried, CurrentUtcDateTime - began, e.FailureDetails);
                if (pause is null)
                    throw;
            }
            await CreateTimer(pause.Value);
        }
    }
}
