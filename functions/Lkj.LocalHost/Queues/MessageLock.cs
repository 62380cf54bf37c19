using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Lkj.LocalHost.Queues;

/// <summary>Keeps a message hidden for as long as its function runs: renews the lock each time half of it has passed.</summary>
public sealed class MessageLock : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;
    private string _receipt;

    /// <summary>Begins with the lock that the message was received with.</summary>
    public MessageLock(QueueClient queue, QueueMessage message, TimeSpan lockTime, TimeProvider time, ILogger log)
    {
        _receipt = message.PopReceipt;
        _renewing = RenewAsync(queue, message, lockTime, time, log);
    }

    /// <summary>Ends the renewing.</summary>
    /// <returns>The receipt that settles the message.</returns>
    public async Task<string> EndAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        return _receipt;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _end.Dispose();
    }

    private async Task RenewAsync(QueueClient queue, QueueMessage message, TimeSpan lockTime, TimeProvider time, ILogger log)
    {
        try
        {
            while (true)
            {
                await Task.Delay(lockTime / 2, time, _end.Token);
                var renewed = await queue.UpdateMessageAsync(message.MessageId, _receipt, message.Body, lockTime, _end.Token);
                _receipt = renewed.Value.PopReceipt;
            }
        }
        catch (OperationCanceledException)
        {
            // The function has ended.
        }
        catch (RequestFailedException exception)
        {
            log.LogWarning("The lock of message {Id} of queue {Queue} could not be renewed: {Message}", message.MessageId, queue.Name, exception.Message);
        }
    }
}
