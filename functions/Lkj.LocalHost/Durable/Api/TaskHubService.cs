using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>
/// The gRPC service behind <c>rpcBaseUrl</c>, with the status codes and texts of the released extension. It asks for no key:
/// it listens on the loopback address only.
/// </summary>
public sealed class TaskHubService(InstanceOperations instances, TaskHub hub, TimeProvider time) : TaskHubSidecarService.TaskHubSidecarServiceBase
{
    private static readonly TimeSpan s_pollingInterval = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    public override Task<Empty> Hello(Empty request, ServerCallContext context) => Task.FromResult(new Empty());

    /// <inheritdoc/>
    public override async Task<CreateInstanceResponse> StartInstance(CreateInstanceRequest request, ServerCallContext context)
    {
        if (!string.IsNullOrEmpty(request.Version))
            throw new RpcException(new Status(StatusCode.Unimplemented, NotOffered.Versions));
        var order = new StartOrder(
            request.Name,
            request.InstanceId,
            request.Input,
            request.OrchestrationIdReusePolicy?.ReplaceableStatus,
            request.ScheduledStartTimestamp?.ToDateTimeOffset(),
            request.Tags);
        var answer = await instances.StartAsync(order, context.CancellationToken);
        if (answer.Present is not null)
            throw new RpcException(new Status(StatusCode.AlreadyExists, $"An Orchestration instance with the ID {answer.InstanceId} already exists."));
        return new CreateInstanceResponse { InstanceId = answer.InstanceId };
    }

    /// <inheritdoc/>
    public override async Task<GetInstanceResponse> GetInstance(GetInstanceRequest request, ServerCallContext context) =>
        await AnswerAsync(await instances.FindAsync(request.InstanceId, context.CancellationToken), request, context);

    /// <inheritdoc/>
    public override Task<GetInstanceResponse> WaitForInstanceStart(GetInstanceRequest request, ServerCallContext context) =>
        WaitAsync(request, instance => instance.Status != OrchestrationStatus.Pending, context);

    /// <inheritdoc/>
    public override Task<GetInstanceResponse> WaitForInstanceCompletion(GetInstanceRequest request, ServerCallContext context) =>
        WaitAsync(request, instance => instance.HasEnded, context);

    /// <inheritdoc/>
    public override async Task<RaiseEventResponse> RaiseEvent(RaiseEventRequest request, ServerCallContext context)
    {
        var answer = await instances.RaiseAsync(request.InstanceId, request.Name, request.Input, context.CancellationToken);
        if (answer.IsUnknown)
            throw Unknown(request.InstanceId);
        if (!answer.Accepted)
            throw Refused("The orchestration instance with the provided instance id is not running.");
        return new RaiseEventResponse();
    }

    /// <inheritdoc/>
    public override async Task<TerminateResponse> TerminateInstance(TerminateRequest request, ServerCallContext context)
    {
        var answer = await instances.TerminateAsync(request.InstanceId, request.Output, context.CancellationToken);
        if (answer.Instance is not { } instance)
            throw Unknown(request.InstanceId, "ArgumentException: ");
        if (!answer.Accepted)
            throw Refused($"InvalidOperationException: Cannot terminate the orchestration instance {instance.Id} because instance is in the {instance.Status} state.");
        return new TerminateResponse();
    }

    /// <inheritdoc/>
    public override async Task<RewindInstanceResponse> RewindInstance(RewindInstanceRequest request, ServerCallContext context)
    {
        var answer = await instances.RewindAsync(request.InstanceId, request.Reason, context.CancellationToken);
        if (answer.IsUnknown)
            throw Unknown(request.InstanceId);
        if (!answer.Accepted)
            throw Refused("The rewind operation is only supported on failed orchestration instances.");
        return new RewindInstanceResponse();
    }

    /// <inheritdoc/>
    public override Task<SuspendResponse> SuspendInstance(SuspendRequest request, ServerCallContext context) =>
        throw new RpcException(new Status(StatusCode.Unimplemented, NotOffered.SuspendAndResume));

    /// <inheritdoc/>
    public override Task<ResumeResponse> ResumeInstance(ResumeRequest request, ServerCallContext context) =>
        throw new RpcException(new Status(StatusCode.Unimplemented, NotOffered.SuspendAndResume));

    /// <inheritdoc/>
    public override async Task<QueryInstancesResponse> QueryInstances(QueryInstancesRequest request, ServerCallContext context)
    {
        var query = request.Query ?? throw new RpcException(new Status(StatusCode.Unknown, "Exception was thrown by handler."));
        var response = new QueryInstancesResponse();
        if (query.TaskHubNames.Count > 0 && !query.TaskHubNames.Contains(hub.Name))
            return response;
        var filter = new InstanceFilter(
            query.InstanceIdPrefix, query.RuntimeStatus, query.CreatedTimeFrom?.ToDateTimeOffset(), query.CreatedTimeTo?.ToDateTimeOffset());
        var page = await instances.QueryAsync(filter, query.MaxInstanceCount, query.ContinuationToken, context.CancellationToken);
        foreach (var instance in page.Instances)
            response.OrchestrationState.Add(await StateAsync(instance, query.FetchInputsAndOutputs, withOutput: true, context));
        response.ContinuationToken = page.ContinuationToken;
        return response;
    }

    /// <inheritdoc/>
    public override async Task<PurgeInstancesResponse> PurgeInstances(PurgeInstancesRequest request, ServerCallContext context)
    {
        switch (request.RequestCase)
        {
            case PurgeInstancesRequest.RequestOneofCase.InstanceId:
                var answer = await instances.PurgeAsync(request.InstanceId, context.CancellationToken);
                if (answer is { Accepted: false, Instance: { } instance })
                    throw Refused(InstanceText.NotPurgeable(instance));
                return new PurgeInstancesResponse { DeletedInstanceCount = answer.Accepted ? 1 : 0 };
            case PurgeInstancesRequest.RequestOneofCase.PurgeInstanceFilter:
                var wanted = request.PurgeInstanceFilter;
                var filter = new InstanceFilter(
                    null, wanted.RuntimeStatus, wanted.CreatedTimeFrom?.ToDateTimeOffset(), wanted.CreatedTimeTo?.ToDateTimeOffset());
                return new PurgeInstancesResponse { DeletedInstanceCount = await instances.PurgeAsync(filter, context.CancellationToken) };
            default:
                throw new RpcException(new Status(StatusCode.InvalidArgument, $"Unknown purge request type '{request.RequestCase}'."));
        }
    }

    private async Task<GetInstanceResponse> WaitAsync(GetInstanceRequest request, Predicate<Instance> reached, ServerCallContext context)
    {
        // An id that nobody has is waited for until the caller gives up.
        while (true)
        {
            var instance = await instances.FindAsync(request.InstanceId, context.CancellationToken);
            if (instance is not null && reached(instance))
                return await AnswerAsync(instance, request, context);
            await Task.Delay(s_pollingInterval, time, context.CancellationToken);
        }
    }

    private async Task<GetInstanceResponse> AnswerAsync(Instance? instance, GetInstanceRequest request, ServerCallContext context) =>
        instance is null
            ? new GetInstanceResponse()
            : new GetInstanceResponse
            {
                Exists = true,
                OrchestrationState = await StateAsync(instance, request.GetInputsAndOutputs, request.GetInputsAndOutputs, context),
            };

    private async Task<OrchestrationState> StateAsync(Instance instance, bool withInput, bool withOutput, ServerCallContext context)
    {
        var state = new OrchestrationState
        {
            InstanceId = instance.Id,
            Name = instance.Name,
            OrchestrationStatus = instance.Status,
            CreatedTimestamp = Timestamp.FromDateTimeOffset(instance.Created),
            LastUpdatedTimestamp = Timestamp.FromDateTimeOffset(instance.LastUpdated),
        };
        foreach (var (key, value) in instance.Tags)
            state.Tags[key] = value;
        if (withInput)
            state.Input = await instances.TextAsync(instance.Input, context.CancellationToken);
        if (withOutput)
        {
            state.Output = await instances.TextAsync(instance.Output, context.CancellationToken);
            state.CustomStatus = await instances.TextAsync(instance.CustomStatus, context.CancellationToken);
        }
        return state;
    }

    private static RpcException Unknown(string id, string type = "") =>
        new(new Status(StatusCode.NotFound, $"{type}No instance with ID '{id}' was found. (Parameter 'instanceId')"));

    private static RpcException Refused(string text) => new(new Status(StatusCode.FailedPrecondition, text));
}
