namespace Lkj.LocalHost;

/// <summary>
/// A part of the host that listens for what starts functions. At a stop it takes nothing new, waits for what runs,
/// and gives up what has not ended when the host's patience ends.
/// </summary>
public abstract class ListenerService : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandon = new();
    private Task _listening = Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        _listening = Task.WhenAll(Listen(_stopping.Token, _abandon.Token));
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await using var patience = cancellationToken.Register(_abandon.Cancel);
        await _listening;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _abandon.Cancel();
        _stopping.Dispose();
        _abandon.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What must be done before the host says that it is ready.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Begins to listen; the tasks end some time after <paramref name="stopping"/>.</summary>
    /// <param name="stopping">Nothing new is to be taken.</param>
    /// <param name="abandon">What still runs is to be given up.</param>
    protected abstract IEnumerable<Task> Listen(CancellationToken stopping, CancellationToken abandon);
}
