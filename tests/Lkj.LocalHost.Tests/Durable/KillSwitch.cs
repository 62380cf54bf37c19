using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>
/// Cuts storage clients off before their n-th write: from then on no request gets through, as if the process had been killed there.
/// </summary>
public sealed class KillSwitch : HttpPipelinePolicy
{
    private readonly TaskCompletionSource _killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = int.MaxValue;

    /// <summary>Ends when the cut has come.</summary>
    public Task Killed => _killed.Task;

    /// <summary>Counts from now on: the write of this number, 1 for the next, is not let through.</summary>
    public void Arm(int write) => Volatile.Write(ref _left, write);

    /// <summary>Lets the requests that hang fail, so that what is left in memory can be cleared away.</summary>
    public void Release()
    {
        _killed.TrySetResult();
        _released.TrySetResult();
    }

    /// <inheritdoc/>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The engine makes only asynchronous requests.");

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var writes = message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head;
        if (writes && Interlocked.Decrement(ref _left) <= 0)
            _killed.TrySetResult();
        if (_killed.Task.IsCompleted)
        {
            await _released.Task;
            throw new RequestFailedException("The process was killed.");
        }
        await ProcessNextAsync(message, pipeline);
    }
}
