using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>A queue of the task hub. Messages never expire; what is too large for the queue travels as a blob.</summary>
public sealed class HubQueue(QueueClient queue, PayloadStore payloads, TimeSpan visibility, TimeProvider time, ILogger log)
{
    private const int MaxBytes = 45_000;
    private const string BlobMark = "blob:";

    private static readonly TimeSpan s_never = TimeSpan.FromSeconds(-1);
    private static readonly TimeSpan s_longestBackOff = TimeSpan.FromMinutes(10);

    /// <summary>The longest time a queue can hide a message, and with it the longest timer.</summary>
    public static TimeSpan LongestDelay { get; } = TimeSpan.FromDays(7);

    /// <summary>Creates the queue where it is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation) => queue.CreateIfNotExistsAsync(cancellationToken: cancellation);

    /// <summary>Sends a message. A due time is cut to whole seconds of delay, so the message may come up to a second early.</summary>
    public async Task SendAsync(OutgoingMessage outgoing, CancellationToken cancellation)
    {
        var text = outgoing.Message.ToText();
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            text = BlobMark + await payloads.PutAsync("messages", new BinaryData(text), cancellation);
        var seconds = outgoing.DueAt is { } due ? Math.Max(0, Math.Floor((due - time.GetUtcNow()).TotalSeconds)) : 0;
        await queue.SendMessageAsync(text, TimeSpan.FromSeconds(seconds), s_never, cancellation);
    }

    /// <summary>Takes up to <paramref name="count"/> messages (at most 32) and hides them for the queue's visibility timeout.</summary>
    public async Task<IReadOnlyList<HubDelivery>> ReceiveAsync(int count, CancellationToken cancellation)
    {
        QueueMessage[] messages = await queue.ReceiveMessagesAsync(count, visibility, cancellation);
        var deliveries = new List<HubDelivery>(messages.Length);
        foreach (var message in messages)
        {
            if (await ReadAsync(message, cancellation) is { } delivery)
                deliveries.Add(delivery);
        }
        return deliveries;
    }

    /// <summary>Deletes messages that are done with.</summary>
    public Task DeleteAsync(IEnumerable<HubDelivery> deliveries, CancellationToken cancellation) =>
        Task.WhenAll(deliveries.Select(async delivery =>
        {
            await UnlessGoneAsync(() => queue.DeleteMessageAsync(delivery.Id, delivery.PopReceipt, cancellation));
            if (delivery.Blob is { } blob)
                await payloads.DeleteAsync(blob, cancellation);
        }));

    /// <summary>Gives messages back; they are seen again after <paramref name="delay"/>.</summary>
    public Task GiveBackAsync(IEnumerable<HubDelivery> deliveries, TimeSpan delay, CancellationToken cancellation) =>
        Task.WhenAll(deliveries.Select(delivery => HideAsync(delivery, delay, cancellation)));

    /// <summary>Gives messages back that cannot be used yet: after 2, 4, 8 … seconds, doubling with each delivery.</summary>
    public Task PostponeAsync(IEnumerable<HubDelivery> deliveries, CancellationToken cancellation) =>
        Task.WhenAll(deliveries.Select(delivery =>
        {
            var seconds = Math.Min(s_longestBackOff.TotalSeconds, Math.Pow(2, Math.Min(delivery.DequeueCount, 30)));
            return HideAsync(delivery, TimeSpan.FromSeconds(seconds), cancellation);
        }));

    /// <summary>Keeps messages hidden for as long as <paramref name="work"/> takes.</summary>
    public async Task<T> HoldAsync<T>(IReadOnlyList<HubDelivery> deliveries, Func<Task<T>> work)
    {
        using var done = new CancellationTokenSource();
        var renewal = RenewAsync(deliveries, done.Token);
        try
        {
            return await work();
        }
        finally
        {
            await done.CancelAsync();
            await renewal;
        }
    }

    private async Task RenewAsync(IReadOnlyList<HubDelivery> deliveries, CancellationToken done)
    {
        try
        {
            while (true)
            {
                await Task.Delay(visibility / 2, time, done);
                await GiveBackAsync(deliveries, visibility, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The work has ended.
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Messages of {Queue} could not be held: {Message}", queue.Name, exception.Message);
        }
    }

    private Task HideAsync(HubDelivery delivery, TimeSpan delay, CancellationToken cancellation) =>
        UnlessGoneAsync(async () =>
        {
            UpdateReceipt receipt = await queue.UpdateMessageAsync(delivery.Id, delivery.PopReceipt, delivery.Text, delay, cancellation);
            delivery.PopReceipt = receipt.PopReceipt;
        });

    private async Task<HubDelivery?> ReadAsync(QueueMessage message, CancellationToken cancellation)
    {
        var text = message.Body.ToString();
        var blob = text.StartsWith(BlobMark, StringComparison.Ordinal) ? text[BlobMark.Length..] : null;
        try
        {
            var content = blob is null ? text : (await payloads.GetAsync(blob, cancellation)).ToString();
            return new HubDelivery(message.MessageId, HubMessage.Parse(content), text, blob, message.DequeueCount, message.PopReceipt);
        }
        catch (Exception exception) when (exception is JsonException || exception is RequestFailedException { Status: 404 })
        {
            log.LogError("Message {Id} of {Queue} cannot be read and is dropped: {Message}", message.MessageId, queue.Name, exception.Message);
            await UnlessGoneAsync(() => queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation));
            return null;
        }
    }

    // A message whose time ran out is delivered again; whoever has it then decides about it.
    private static async Task UnlessGoneAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (RequestFailedException exception) when (exception.ErrorCode is "MessageNotFound" or "PopReceiptMismatch")
        {
        }
    }
}
