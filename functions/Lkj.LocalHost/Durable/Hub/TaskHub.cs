using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>
/// Everything the engine keeps, under the names that the Durable extension uses: queues <c>{hub}-control-00</c> and
/// <c>{hub}-workitems</c>, tables <c>{hub}Instances</c> and <c>{hub}History</c>, container <c>{hub}-largemessages</c>.
/// </summary>
public sealed class TaskHub
{
    private readonly PayloadStore _payloads;

    /// <summary>Names the storage of the hub that <paramref name="configuration"/> asks for; creates nothing yet.</summary>
    public TaskHub(
        BlobServiceClient blobs, QueueServiceClient queues, TableServiceClient tables, DurableConfiguration configuration, TimeProvider time, ILogger<TaskHub> log)
    {
        Name = configuration.HubName;
        Pace = new PollingPace(configuration.MaxQueuePollingInterval);
        var lower = Name.ToLowerInvariant();
        _payloads = new PayloadStore(blobs.GetBlobContainerClient($"{lower}-largemessages"));
        Instances = new InstanceTable(tables.GetTableClient($"{Name}Instances"), _payloads);
        History = new HistoryTable(tables.GetTableClient($"{Name}History"), _payloads);
        Control = Queue("control-00", configuration.ControlQueueVisibilityTimeout);
        WorkItems = Queue("workitems", configuration.WorkItemQueueVisibilityTimeout);

        HubQueue Queue(string name, TimeSpan visibility) =>
            new(queues.GetQueueClient($"{lower}-{name}"), _payloads, visibility, time, log);
    }

    /// <summary>The hub's name, with its letter case.</summary>
    public string Name { get; }

    /// <summary>How often its queues are looked at.</summary>
    public PollingPace Pace { get; }

    /// <summary>The state of every instance.</summary>
    public InstanceTable Instances { get; }

    /// <summary>The turns of every instance.</summary>
    public HistoryTable History { get; }

    /// <summary>Events for instances.</summary>
    public HubQueue Control { get; }

    /// <summary>Activities to run.</summary>
    public HubQueue WorkItems { get; }

    /// <summary>Creates what is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation) => Task.WhenAll(
        _payloads.CreateAsync(cancellation),
        Instances.CreateAsync(cancellation),
        History.CreateAsync(cancellation),
        Control.CreateAsync(cancellation),
        WorkItems.CreateAsync(cancellation));

    /// <summary>Sends a message to the queue it belongs in.</summary>
    public Task SendAsync(OutgoingMessage outgoing, CancellationToken cancellation) =>
        (outgoing.Message.IsActivity ? WorkItems : Control).SendAsync(outgoing, cancellation);

    /// <summary>The Pending row that a start message asks for; its input is stored, the row itself not yet.</summary>
    public async Task<Instance> NewInstanceAsync(HubMessage start, CancellationToken cancellation)
    {
        var started = start.Event.ExecutionStarted;
        var instance = new Instance(start.InstanceId, start.ExecutionId!, started.Name, start.Event.Timestamp.ToDateTimeOffset())
        {
            Tags = started.Tags.ToDictionary(),
        };
        return instance with { Input = await Instances.StoreAsync(instance, started.Input, cancellation) };
    }
}
