using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.Queues;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Blobs;

/// <summary>
/// Runs every function with a blobTrigger of source EventGrid. Events go to the host's internal queue, whose messages run the function:
/// five tries, then queue <c>webjobs-blobtrigger-poison</c>. As with the real host, a blob that is gone by then is passed over, and one
/// that has changed is handed over as it is now.
/// </summary>
public sealed class BlobTriggers(
    FunctionApp app, BlobServiceClient blobs, QueueServiceClient queues, HandlerClient handler, IDurableClientBinding durable, HostIdentity host,
    HostIntervals intervals, TimeProvider time, ILogger<BlobTriggers> log) : ListenerService
{
    private const string PoisonQueue = "webjobs-blobtrigger-poison";

    private readonly QueueClient _internal = queues.GetQueueClient($"azure-webjobs-blobtrigger-{host.Id}");

    private sealed record Registration(FunctionDefinition Function, BlobPattern Pattern);

    private sealed record Message(string Type, string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag);

    private readonly Registration[] _functions =
        [.. app.TriggeredBy("blobTrigger").Select(function => new Registration(function, BlobPattern.Parse(function.Trigger.RequiredText("path"))))];

    private BlobScanner[] _scanners = [];

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        _scanners = [.. _functions.Select(Scanner)];
        foreach (var scanner in _scanners)
            await scanner.SubscribeAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon)
    {
        if (_functions.Length == 0)
            return [];
        var listener = new QueueListener(
            _internal, queues.GetQueueClient(PoisonQueue), app.Host.Queues, intervals.QueueLock, (_, text, abandoned) => CallAsync(_functions, text, abandoned), time, log);
        return [listener.RunAsync(stopping, abandon), .. _scanners.Select(scanner => scanner.RunAsync(stopping))];
    }

    private BlobScanner Scanner(Registration registration)
    {
        var subscriber = new BlobSubscriber(registration.Function.Id, registration.Pattern.Container, (blob, cancellation) => EnqueueAsync(registration, blob, cancellation));
        return new BlobScanner(blobs, subscriber, host, intervals.BlobScan, time, log);
    }

    private async Task EnqueueAsync(Registration registration, BlobItem blob, CancellationToken cancellation)
    {
        if (registration.Pattern.Match(blob.Name) is null)
            return;
        await _internal.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var message = new Message("BlobTrigger", registration.Function.Id, $"{blob.Properties.BlobType}Blob", registration.Pattern.Container, blob.Name, blob.Properties.ETag!.Value.ToString());
        await _internal.SendMessageAsync(Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(message)), cancellation);
    }

    private async Task<bool> CallAsync(IReadOnlyList<Registration> functions, string text, CancellationToken abandon)
    {
        var message = JsonSerializer.Deserialize<Message>(text);
        if (message is null || functions.FirstOrDefault(function => function.Function.Id == message.FunctionId) is not { } registration)
            return true;
        var client = blobs.GetBlobContainerClient(message.ContainerName).GetBlobClient(message.BlobName);
        try
        {
            var blob = (await client.DownloadContentAsync(abandon)).Value;
            return await CallAsync(registration, client, blob, abandon);
        }
        catch (RequestFailedException exception) when (exception.Status == StatusCodes.Status404NotFound)
        {
            return true;
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Blob {Name} cannot be read: {Message}", message.BlobName, exception.Message);
            return false;
        }
    }

    private async Task<bool> CallAsync(Registration registration, BlobClient client, BlobDownloadResult blob, CancellationToken abandon)
    {
        var function = registration.Function;
        var data = new JsonObject { [function.Trigger.Name] = Convert.ToBase64String(blob.Content) };
        Envelope.AddInputs(data, function, durable);
        var details = blob.Details;
        var metadata = new JsonObject
        {
            ["Uri"] = Envelope.Quoted(client.Uri.AbsoluteUri),
            ["Properties"] = new JsonObject
            {
                ["LastModified"] = Envelope.Date(details.LastModified),
                ["CreatedOn"] = Envelope.Date(details.CreatedOn),
                ["BlobType"] = (int)details.BlobType,
                ["ContentLength"] = details.ContentLength,
                ["ContentType"] = details.ContentType,
                ["ETag"] = details.ETag.ToString(),
            },
            ["Metadata"] = new JsonObject(details.Metadata.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)JsonValue.Create(entry.Value)))),
        };
        foreach (var (token, value) in registration.Pattern.Match(client.Name) ?? new Dictionary<string, string>())
            metadata[token] = Envelope.Quoted(value);
        return (await handler.InvokeAsync(function.Name, data, metadata, abandon)).Succeeded;
    }
}
