using System.Text.Json.Nodes;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Queues;

/// <summary>Runs every function with a queueTrigger.</summary>
public sealed class QueueTriggers(
    FunctionApp app, QueueServiceClient queues, HandlerClient handler, IDurableClientBinding durable, HostIntervals intervals, TimeProvider time,
    ILogger<QueueTriggers> log) : ListenerService
{
    private const string PoisonSuffix = "-poison";

    /// <inheritdoc/>
    protected override IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon) =>
        app.TriggeredBy("queueTrigger").Select(function => Listener(function).RunAsync(stopping, abandon));

    private QueueListener Listener(FunctionDefinition function)
    {
        var queue = queues.GetQueueClient(function.Trigger.RequiredText("queueName"));
        var poison = queue.Name.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? null : queues.GetQueueClient(queue.Name + PoisonSuffix);
        return new QueueListener(queue, poison, app.Host.Queues, intervals.QueueLock, (message, text, abandon) => CallAsync(function, message, text, abandon), time, log);
    }

    private async Task<bool> CallAsync(FunctionDefinition function, QueueMessage message, string text, CancellationToken abandon)
    {
        var data = new JsonObject { [function.Trigger.Name] = Envelope.Quoted(text) };
        Envelope.AddInputs(data, function, durable);
        var metadata = new JsonObject
        {
            ["DequeueCount"] = message.DequeueCount.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["ExpirationTime"] = Envelope.Date(message.ExpiresOn ?? DateTimeOffset.MaxValue),
            ["Id"] = Envelope.Quoted(message.MessageId),
            ["InsertionTime"] = Envelope.Date(message.InsertedOn ?? time.GetUtcNow()),
            ["NextVisibleTime"] = Envelope.Date(message.NextVisibleOn ?? time.GetUtcNow()),
            ["PopReceipt"] = Envelope.Quoted(message.PopReceipt),
        };
        Envelope.Merge(metadata, text);
        return (await handler.InvokeAsync(function.Name, data, metadata, abandon)).Succeeded;
    }
}
