using System.Globalization;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;
using ActionKind = Lkj.Durable.Wire.OrchestratorAction.OrchestratorActionTypeOneofCase;

namespace Lkj.Durable.Tests;

/// <summary>
/// A Durable engine for tests: runs the orchestrators and activities of a <see cref="DurableWorker"/> through the bytes of
/// the real protocol. Every turn replays the whole history, twice, and both answers must be the same.
/// </summary>
/// <param name="worker">What is run.</param>
/// <param name="clock">The engine's clock; it moves only here, and by one tick for each turn.</param>
public sealed class InMemoryEngine(DurableWorker worker, FakeTimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, InMemoryInstance> instances = [];
    private readonly Queue<(string InstanceId, string ExecutionId, OrchestratorAction Action)> activities = new();
    private readonly List<(string InstanceId, string ExecutionId, OrchestratorAction Action)> timers = [];
    private int executions;

    /// <summary>All instances, in order of their start.</summary>
    public IReadOnlyCollection<InMemoryInstance> Instances => instances.Values;

    /// <summary>All calls of activities so far, failed ones too.</summary>
    public List<(string Name, string? Input)> ActivityCalls { get; } = [];

    /// <summary>
    /// Says whether a call of an activity (name, number of its calls so far with this one) dies with its handler, after
    /// the activity has run: its outcome stays, its result is lost.
    /// </summary>
    public Func<string, int, bool> HandlerDies { get; set; } = (_, _) => false;

    /// <summary>The instance of an id.</summary>
    public InMemoryInstance this[string instanceId] => instances[instanceId];

    /// <summary>Starts an orchestration, as a client does. It does not run yet.</summary>
    public InMemoryInstance Start(string name, object? input, string instanceId)
    {
        if (instances.ContainsKey(instanceId))
            throw new InvalidOperationException($"Instance '{instanceId}' is already there.");
        return Begin(name, Write(input), instanceId, parent: null);
    }

    /// <summary>Raises an event.</summary>
    /// <returns>Whether there is such an instance and it has not ended.</returns>
    public bool RaiseEvent(string instanceId, string eventName, object? payload = null) =>
        Tell(instanceId, new() { EventRaised = new() { Name = eventName, Input = Write(payload) } });

    /// <summary>Terminates an instance.</summary>
    public bool Terminate(string instanceId, string reason) =>
        Tell(instanceId, new() { ExecutionTerminated = new() { Input = reason } });

    /// <summary>Suspends an instance.</summary>
    public bool Suspend(string instanceId, string reason = "") =>
        Tell(instanceId, new() { ExecutionSuspended = new() { Input = reason } });

    /// <summary>Resumes an instance.</summary>
    public bool Resume(string instanceId, string reason = "") =>
        Tell(instanceId, new() { ExecutionResumed = new() { Input = reason } });

    /// <summary>Runs all that can happen without time passing.</summary>
    public async Task RunAsync()
    {
        while (true)
        {
            if (instances.Values.FirstOrDefault(instance => instance.News.Count > 0) is { } awake)
                Turn(awake);
            else if (activities.TryDequeue(out var activity))
                await RunActivityAsync(activity.InstanceId, activity.ExecutionId, activity.Action);
            else if (!FireTimers())
                return;
        }
    }

    /// <summary>Lets time pass; timers fire at their time and in their order.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        DateTimeOffset end = clock.GetUtcNow() + time;
        await RunAsync();
        while (NextTimer is { } next && next <= end)
        {
            MoveTo(next);
            await RunAsync();
        }
        MoveTo(end);
    }

    /// <summary>Lets time pass until an instance has ended, or only an event can wake it.</summary>
    public async Task<InMemoryInstance> RunToEndAsync(string instanceId)
    {
        await RunAsync();
        while (!instances[instanceId].HasEnded && NextTimer is { } next)
        {
            MoveTo(next);
            await RunAsync();
        }
        return instances[instanceId];
    }

    private DateTimeOffset? NextTimer => timers.Count == 0 ? null : timers.Min(FireAt);

    private static DateTimeOffset FireAt((string, string, OrchestratorAction Action) timer) =>
        timer.Action.CreateTimer.FireAt.ToDateTimeOffset();

    private void MoveTo(DateTimeOffset time)
    {
        if (time > clock.GetUtcNow())
            clock.SetUtcNow(time);
    }

    private InMemoryInstance Begin(string name, string? input, string instanceId, ParentInstanceInfo? parent)
    {
        InMemoryInstance instance = new(new()
        {
            Name = name,
            Input = input,
            OrchestrationInstance = NewExecution(instanceId),
            ParentInstance = parent,
        });
        // As in the real engine, a child takes the place of any instance of its id.
        instances[instanceId] = instance;
        instance.News.Add(Stamped(new() { ExecutionStarted = instance.Started }));
        return instance;
    }

    private bool Tell(string instanceId, HistoryEvent news)
    {
        if (!instances.TryGetValue(instanceId, out InMemoryInstance? instance) || instance.HasEnded)
            return false;
        instance.News.Add(Stamped(news));
        return true;
    }

    // An answer to a run that is over, or whose place another has taken, reaches nobody.
    private void TellRun(string instanceId, string executionId, HistoryEvent news)
    {
        if (instances[instanceId].ExecutionId == executionId)
            Tell(instanceId, news);
    }

    private void Turn(InMemoryInstance instance)
    {
        clock.Advance(TimeSpan.FromTicks(1));
        OrchestratorRequest request = new() { InstanceId = instance.Id, PastEvents = { instance.History } };
        request.NewEvents.Add(Stamped(new() { OrchestratorStarted = new() }));
        request.NewEvents.AddRange(instance.News);
        if (instance.FollowsAnotherRun)
            request.NewEvents.Add(Stamped(new() { OrchestratorCompleted = new() }));
        foreach (HistoryEvent news in instance.News)
            instance.Status = news.ExecutionSuspended is not null ? OrchestrationStatus.Suspended
                : news.ExecutionResumed is not null || instance.Status is OrchestrationStatus.Pending ? OrchestrationStatus.Running
                : instance.Status;
        instance.History.AddRange(request.NewEvents);
        instance.News.Clear();
        instance.FollowsAnotherRun = false;
        instance.Turns++;

        OrchestratorResponse response = InMemoryHost.CallOrchestrator(worker, instance.Name, request);
        if (!response.Equals(InMemoryHost.CallOrchestrator(worker, instance.Name, request)))
            throw new InvalidOperationException($"'{instance.Name}' answers the same call in two ways.");
        instance.CustomStatus = response.CustomStatus;
        foreach (OrchestratorAction action in response.Actions)
            Do(instance, action);
        instance.History.Add(Stamped(new() { OrchestratorCompleted = new() }));
    }

    private void Do(InMemoryInstance instance, OrchestratorAction action)
    {
        instance.Actions.Add(action);
        HistoryEvent record = Stamped(new());
        record.EventId = action.Id;
        switch (action.OrchestratorActionTypeCase)
        {
            case ActionKind.ScheduleTask:
                record.TaskScheduled = new() { Name = action.ScheduleTask.Name };
                activities.Enqueue((instance.Id, instance.ExecutionId, action));
                break;
            case ActionKind.CreateTimer:
                record.TimerCreated = new() { FireAt = action.CreateTimer.FireAt };
                timers.Add((instance.Id, instance.ExecutionId, action));
                break;
            case ActionKind.CreateSubOrchestration:
                CreateSubOrchestrationAction child = action.CreateSubOrchestration;
                record.SubOrchestrationInstanceCreated = new() { InstanceId = child.InstanceId, Name = child.Name };
                Begin(child.Name, child.Input, child.InstanceId, new()
                {
                    TaskScheduledId = action.Id,
                    Name = instance.Name,
                    OrchestrationInstance = instance.Started.OrchestrationInstance,
                });
                break;
            case ActionKind.SendEvent:
                SendEventAction sent = action.SendEvent;
                record.EventSent = new() { InstanceId = sent.Instance.InstanceId, Name = sent.Name };
                Tell(sent.Instance.InstanceId, new() { EventRaised = new() { Name = sent.Name, Input = sent.Data } });
                break;
            case ActionKind.CompleteOrchestration:
                record.ExecutionCompleted = new() { OrchestrationStatus = action.CompleteOrchestration.OrchestrationStatus };
                instance.History.Add(record);
                End(instance, action.CompleteOrchestration);
                return;
        }
        instance.History.Add(record);
    }

    private void End(InMemoryInstance instance, CompleteOrchestrationAction end)
    {
        if (end.OrchestrationStatus is OrchestrationStatus.ContinuedAsNew)
        {
            instance.Started = instance.Started.Clone();
            instance.Started.Input = end.Result;
            instance.Started.OrchestrationInstance = NewExecution(instance.Id);
            instance.History.Clear();
            instance.News.Insert(0, Stamped(new() { ExecutionStarted = instance.Started }));
            instance.FollowsAnotherRun = true;
            return;
        }

        (instance.Status, instance.Output, instance.Failure) = (end.OrchestrationStatus, end.Result, end.FailureDetails);
        instance.News.Clear();
        if (instance.Started.ParentInstance is not { } parent)
            return;
        TellRun(parent.OrchestrationInstance.InstanceId, parent.OrchestrationInstance.ExecutionId, end.OrchestrationStatus is OrchestrationStatus.Completed
            ? new() { SubOrchestrationInstanceCompleted = new() { TaskScheduledId = parent.TaskScheduledId, Result = end.Result } }
            : new() { SubOrchestrationInstanceFailed = new() { TaskScheduledId = parent.TaskScheduledId, FailureDetails = end.FailureDetails } });
    }

    private async Task RunActivityAsync(string instanceId, string executionId, OrchestratorAction action)
    {
        ScheduleTaskAction task = action.ScheduleTask;
        ActivityCalls.Add((task.Name, task.Input));
        HistoryEvent end;
        try
        {
            string result = await InMemoryHost.CallActivityAsync(worker, task.Name, task.Input);
            if (HandlerDies(task.Name, ActivityCalls.Count(call => call.Name == task.Name)))
                throw new HttpRequestException("An error occurred while sending the request.");
            end = new() { TaskCompleted = new() { TaskScheduledId = action.Id, Result = result } };
        }
        catch (Exception e)
        {
            end = new() { TaskFailed = new() { TaskScheduledId = action.Id, FailureDetails = PlatformFailure(task.Name, e) } };
        }
        TellRun(instanceId, executionId, end);
    }

    // The host keeps nothing of what the activity said, but that the call failed.
    private static Wire.TaskFailureDetails PlatformFailure(string activity, Exception cause) => new()
    {
        ErrorType = "Microsoft.Azure.WebJobs.Host.FunctionInvocationException",
        ErrorMessage = $"Exception while executing function: Functions.{activity}",
        InnerFailure = new()
        {
            ErrorType = typeof(HttpRequestException).FullName,
            ErrorMessage = cause is HttpRequestException
                ? cause.Message
                : "Response status code does not indicate success: 500 (Internal Server Error).",
        },
    };

    private bool FireTimers()
    {
        var due = timers.Where(timer => FireAt(timer) <= clock.GetUtcNow()).OrderBy(FireAt).ToList();
        foreach (var timer in due)
        {
            timers.Remove(timer);
            TellRun(timer.InstanceId, timer.ExecutionId, new() { TimerFired = new() { TimerId = timer.Action.Id, FireAt = timer.Action.CreateTimer.FireAt } });
        }
        return due.Count > 0;
    }

    private OrchestrationInstance NewExecution(string instanceId) => new()
    {
        InstanceId = instanceId,
        ExecutionId = (++executions).ToString(CultureInfo.InvariantCulture),
    };

    private HistoryEvent Stamped(HistoryEvent e)
    {
        e.EventId = -1;
        e.Timestamp = Timestamp.FromDateTimeOffset(clock.GetUtcNow());
        return e;
    }

    private static string? Write(object? value) => value is null ? null : JsonSerializer.Serialize(value, Json);
}
