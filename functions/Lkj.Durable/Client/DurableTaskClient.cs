using System.Runtime.CompilerServices;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Lkj.Durable.Wire;

namespace Lkj.Durable;

/// <summary>
/// Starts, watches and steers orchestrations over the extension's gRPC service. What a caller must expect (an id in use,
/// an instance that has ended) is a result; an <see cref="RpcException"/> is trouble with the platform.
/// </summary>
/// <param name="sidecar">The generated client.</param>
public sealed class DurableTaskClient(TaskHubSidecarService.TaskHubSidecarServiceClient sidecar)
{
    /// <summary>Starts an orchestration, if its id was never used.</summary>
    /// <exception cref="ArgumentException">The id breaks a rule of <see cref="InstanceIdRules"/>.</exception>
    public async Task<StartResult> ScheduleNewOrchestrationInstanceAsync(
        string orchestratorName, object? input, string instanceId, CancellationToken cancellationToken = default)
    {
        CreateInstanceRequest request = new()
        {
            InstanceId = InstanceIdRules.Check(instanceId),
            Name = orchestratorName,
            Input = DurableJson.Write(input),
            // Without this, even an empty one, an ended instance of the same id would be overwritten. And never a version:
            // with one the instance stays pending for ever and loses its events.
            OrchestrationIdReusePolicy = new(),
        };
        try
        {
            await sidecar.StartInstanceAsync(request, cancellationToken: cancellationToken);
            return StartResult.Started;
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.AlreadyExists)
        {
            return StartResult.AlreadyThere;
        }
    }

    /// <summary>What is known about an instance, or null when there is none.</summary>
    public async Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellationToken = default)
    {
        GetInstanceResponse answer = await sidecar.GetInstanceAsync(
            new() { InstanceId = instanceId, GetInputsAndOutputs = getInputsAndOutputs }, cancellationToken: cancellationToken);
        return answer.Exists ? OrchestrationMetadata.FromWire(answer.OrchestrationState) : null;
    }

    /// <summary>Sends an event to an instance.</summary>
    public Task<CommandResult> RaiseEventAsync(
        string instanceId, string eventName, object? payload = null, CancellationToken cancellationToken = default) =>
        CommandAsync(sidecar.RaiseEventAsync(
            new() { InstanceId = instanceId, Name = eventName, Input = DurableJson.Write(payload) },
            cancellationToken: cancellationToken));

    /// <summary>Ends an instance from outside; the reason becomes its output.</summary>
    public Task<CommandResult> TerminateInstanceAsync(
        string instanceId, string reason, CancellationToken cancellationToken = default) =>
        CommandAsync(sidecar.TerminateInstanceAsync(
            new() { InstanceId = instanceId, Output = reason }, cancellationToken: cancellationToken));

    /// <summary>
    /// Lets a failed instance go on where it failed. That helps when the platform failed it; one that failed by its own
    /// decision comes to the same decision again.
    /// </summary>
    public Task<CommandResult> RewindInstanceAsync(
        string instanceId, string reason, CancellationToken cancellationToken = default) =>
        CommandAsync(sidecar.RewindInstanceAsync(
            new() { InstanceId = instanceId, Reason = reason }, cancellationToken: cancellationToken));

    /// <summary>All instances of a query, fetched page by page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The page size is below 1, for which the engine would give no rows at all.</exception>
    public IAsyncEnumerable<OrchestrationMetadata> GetAllInstancesAsync(
        OrchestrationQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1, nameof(query));
        return PagesAsync(query, cancellationToken);
    }

    private async IAsyncEnumerable<OrchestrationMetadata> PagesAsync(
        OrchestrationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        InstanceQuery page = new()
        {
            RuntimeStatus = { query.Statuses?.Select(status => (OrchestrationStatus)status) ?? [] },
            CreatedTimeFrom = query.CreatedFrom is { } from ? Timestamp.FromDateTimeOffset(from) : null,
            CreatedTimeTo = query.CreatedTo is { } to ? Timestamp.FromDateTimeOffset(to) : null,
            InstanceIdPrefix = query.InstanceIdPrefix,
            FetchInputsAndOutputs = query.FetchInputsAndOutputs,
            MaxInstanceCount = query.PageSize,
        };
        do
        {
            QueryInstancesResponse answer = await sidecar.QueryInstancesAsync(
                new() { Query = page }, cancellationToken: cancellationToken);
            foreach (OrchestrationState state in answer.OrchestrationState)
                yield return OrchestrationMetadata.FromWire(state);
            // Byte for byte: it may end in a space.
            page.ContinuationToken = answer.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(page.ContinuationToken));
    }

    private static async Task<CommandResult> CommandAsync<T>(AsyncUnaryCall<T> call)
    {
        try
        {
            await call;
            return CommandResult.Accepted;
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.FailedPrecondition)
        {
            return CommandResult.NotPossibleNow;
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.NotFound)
        {
            return CommandResult.NotFound;
        }
    }
}
