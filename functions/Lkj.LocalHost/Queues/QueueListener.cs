using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Queues;

/// <summary>
/// Takes messages from a queue and hands each to a function, by the real host's rules: a lock that is renewed while the function runs,
/// five tries, then the poison queue. Delivery is at least once and in no order.
/// </summary>
/// <param name="queue">The queue, read without decoding.</param>
/// <param name="poison">Where messages go that failed too often, or null when a last failure only drops the message.</param>
/// <param name="options">Options of host.json.</param>
/// <param name="lockTime">How long a message stays hidden while it is worked on, unless renewed.</param>
/// <param name="run">Runs the function for a message and its decoded text; true when it succeeded.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
public sealed class QueueListener(
    QueueClient queue,
    QueueClient? poison,
    QueuesConfiguration options,
    TimeSpan lockTime,
    Func<QueueMessage, string, CancellationToken, Task<bool>> run,
    TimeProvider time,
    ILogger log)
{
    private const int FetchLimit = 32;
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(100);
    private static readonly UTF8Encoding s_utf8 = new(false, true);

    private readonly HashSet<Task> _running = [];
    private readonly int _threshold = Math.Max(1, options.BatchSize / 2 * Environment.ProcessorCount);

    /// <summary>Listens until <paramref name="stopping"/>, then waits for the functions that are still running.</summary>
    /// <param name="stopping">Ends the taking of new messages.</param>
    /// <param name="abandon">Gives up running functions; their messages come back when their lock ends.</param>
    public async Task RunAsync(CancellationToken stopping, CancellationToken abandon)
    {
        var pause = s_firstPause;
        try
        {
            while (true)
            {
                _running.RemoveWhere(task => task.IsCompleted);
                if (_running.Count > _threshold)
                {
                    await Task.WhenAny(_running).WaitAsync(stopping);
                    continue;
                }
                var messages = await FetchAsync(stopping);
                foreach (var message in messages)
                    _running.Add(Task.Run(() => ProcessAsync(message, abandon), CancellationToken.None));
                pause = messages.Length > 0 ? s_firstPause : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, options.MaxPollingInterval.Ticks));
                if (messages.Length == 0)
                    await Task.Delay(pause, time, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Task.WhenAll(_running);
        }
    }

    private async Task<QueueMessage[]> FetchAsync(CancellationToken stopping)
    {
        try
        {
            return (await queue.ReceiveMessagesAsync(Math.Min(options.BatchSize, FetchLimit), lockTime, stopping)).Value;
        }
        catch (RequestFailedException exception)
        {
            // A queue that is not there yet is an empty queue; storage that is out of reach is asked again.
            if (exception.Status != StatusCodes.Status404NotFound)
                log.LogWarning("Queue {Queue} cannot be read: {Message}", queue.Name, exception.Message);
            return [];
        }
    }

    private async Task ProcessAsync(QueueMessage message, CancellationToken abandon)
    {
        try
        {
            if (message.DequeueCount > options.MaxDequeueCount || Decode(message) is not { } text)
            {
                await GiveUpAsync(message, message.PopReceipt);
                return;
            }
            await using var held = new MessageLock(queue, message, lockTime, time, log);
            var succeeded = await run(message, text, abandon);
            var receipt = await held.EndAsync();
            if (succeeded)
                await queue.DeleteMessageAsync(message.MessageId, receipt, CancellationToken.None);
            else if (message.DequeueCount >= options.MaxDequeueCount)
                await GiveUpAsync(message, receipt);
            else
                await queue.UpdateMessageAsync(message.MessageId, receipt, message.Body, options.VisibilityTimeout, CancellationToken.None);
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            // The host stops: the message comes back when its lock ends.
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("Message {Id} of queue {Queue} could not be settled and will come back: {Message}", message.MessageId, queue.Name, exception.Message);
        }
    }

    private async Task GiveUpAsync(QueueMessage message, string receipt)
    {
        if (poison is not null)
        {
            log.LogError("Message {Id} of queue {Queue} has failed too often and goes to {Poison}.", message.MessageId, queue.Name, poison.Name);
            await poison.CreateIfNotExistsAsync();
            await poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1));
        }
        await queue.DeleteMessageAsync(message.MessageId, receipt);
    }

    /// <summary>The text behind the base64 of a message, or null when it is none.</summary>
    private static string? Decode(QueueMessage message)
    {
        try
        {
            return s_utf8.GetString(Convert.FromBase64String(message.Body.ToString()));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
