using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Lkj.Durable.Wire;

namespace Lkj.App.Tests;

/// <summary>The engine's service as far as the watch uses it: instances with a state, and what was asked for.</summary>
internal sealed class SidecarPalsu : TaskHubSidecarService.TaskHubSidecarServiceClient
{
    public Dictionary<string, OrchestrationState> Instans { get; } = [];

    public List<string> Perintah { get; } = [];

    public void Ada(string id, OrchestrationStatus status, DateTimeOffset saat) => Instans[id] = new OrchestrationState
    {
        InstanceId = id, Name = nameof(SusunLaporan), OrchestrationStatus = status,
        CreatedTimestamp = Timestamp.FromDateTimeOffset(saat), LastUpdatedTimestamp = Timestamp.FromDateTimeOffset(saat),
    };

    public override AsyncUnaryCall<GetInstanceResponse> GetInstanceAsync(GetInstanceRequest request, CallOptions options) =>
        Jawab(Instans.TryGetValue(request.InstanceId, out var keadaan) ? new GetInstanceResponse { Exists = true, OrchestrationState = keadaan } : new GetInstanceResponse());

    public override AsyncUnaryCall<CreateInstanceResponse> StartInstanceAsync(CreateInstanceRequest request, CallOptions options) =>
        Catat($"mulai {request.InstanceId}", new CreateInstanceResponse());

    public override AsyncUnaryCall<RewindInstanceResponse> RewindInstanceAsync(RewindInstanceRequest request, CallOptions options) =>
        Catat($"putar balik {request.InstanceId}", new RewindInstanceResponse());

    public override AsyncUnaryCall<TerminateResponse> TerminateInstanceAsync(TerminateRequest request, CallOptions options) =>
        Catat($"akhiri {request.InstanceId}", new TerminateResponse());

    private AsyncUnaryCall<T> Catat<T>(string perintah, T jawaban)
    {
        Perintah.Add(perintah);
        return Jawab(jawaban);
    }

    private static AsyncUnaryCall<T> Jawab<T>(T jawaban) => new(Task.FromResult(jawaban), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
}
