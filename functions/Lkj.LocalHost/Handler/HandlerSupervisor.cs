using Lkj.LocalHost.Children;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Handler;

/// <summary>
/// Keeps the handler running by the real host's rules: code 0 is never started again, code 200 is started again without being counted,
/// any other end and a start that takes too long are counted, and the third stops the host.
/// </summary>
public sealed class HandlerSupervisor(
    FunctionApp app,
    AppSettings settings,
    HostIntervals intervals,
    ChildRegistry children,
    Chaos chaos,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<HandlerSupervisor> log) : IHandler, IHostedService, IAsyncDisposable
{
    /// <summary>The exit code of a handler that wants to be started again.</summary>
    public const int RestartCode = 200;

    private static readonly TimeSpan s_readinessPause = TimeSpan.FromMilliseconds(25);

    private readonly CancellationTokenSource _stopping = new();
    private readonly DeathCount _deaths = new(time);
    private readonly HttpClient _http = HandlerConnection.Create();
    private volatile TaskCompletionSource<Uri> _address = NewAddress();
    private volatile HandlerProcess? _current;
    private volatile HandlerProcess? _toRestart;
    private Task _loop = Task.CompletedTask;
    private bool _disposed;

    /// <inheritdoc/>
    public Task<Uri> AddressAsync(CancellationToken cancellation) => _address.Task.WaitAsync(cancellation);

    /// <inheritdoc/>
    public async Task RestartAsync(string reason, CancellationToken cancellation)
    {
        if (_current is not { } process)
            return;
        log.LogError("Restarting the handler: {Reason}", reason);
        _toRestart = process;
        await process.KillAsync();
    }

    /// <summary>Starts the handler and waits until it answers, or until it is clear that it will not.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var first = _address.Task;
        _loop = RunAsync();
        if (await Task.WhenAny(first, _loop).WaitAsync(cancellationToken) == _loop)
            await _loop;
    }

    /// <summary>Kills the handler without notice, as the real host does.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _loop.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The host's container knows the supervisor twice, as itself and as a hosted service.
        if (_disposed)
            return;
        _disposed = true;
        await StopAsync(CancellationToken.None);
        _stopping.Dispose();
        _http.Dispose();
    }

    private static TaskCompletionSource<Uri> NewAddress() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task RunAsync()
    {
        try
        {
            while (await RunOnceAsync())
                log.LogInformation("Restarting the handler.");
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            _address.TrySetCanceled();
        }
    }

    /// <returns>True when the handler must be started again.</returns>
    private async Task<bool> RunOnceAsync()
    {
        using var process = HandlerProcess.Start(app.Host.Handler, app.Folder, settings.Values, log);
        children.Remember(process.Process);
        chaos.Watch(process.Process);
        _current = process;
        try
        {
            if (await AnswersAsync(process))
                _address.TrySetResult(process.Address);
            else if (!process.Exited.IsCompleted || await process.Exited == 0)
                return StartTookTooLong();
            return Ended(process, await process.Exited.WaitAsync(_stopping.Token));
        }
        finally
        {
            await process.KillAsync();
            children.Forget(process.Process);
            _current = null;
        }
    }

    private bool StartTookTooLong()
    {
        log.LogError("Failed to start http worker process: no answer within {Limit}.", intervals.HandlerStart);
        return Count();
    }

    private bool Ended(HandlerProcess process, int code)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return false;
        if (code == 0)
        {
            log.LogError("The handler exited with code 0 and is not started again; every call fails from now on.");
            _address.TrySetResult(process.Address);
            return false;
        }
        if (_address.Task.IsCompleted)
            _address = NewAddress();
        if (code == RestartCode || _toRestart == process)
            return true;
        log.LogError("Language Worker Process exited. Pid={Pid}. Exited with code {Code} (0x{Hex:X}).", process.Process.Id, code, code);
        return Count();
    }

    private bool Count()
    {
        if (!_deaths.Add())
            return true;
        log.LogError("Exceeded http worker restart retry count. Shutting down Functions Host");
        _address.TrySetCanceled();
        lifetime.StopApplication();
        return false;
    }

    private async Task<bool> AnswersAsync(HandlerProcess process)
    {
        using var limit = new CancellationTokenSource(intervals.HandlerStart, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stopping.Token);
        try
        {
            while (true)
            {
                if (process.Exited is { IsCompleted: true } exited && await exited != 0)
                    return false;
                if (await AnswersOnceAsync(process.Address, either.Token))
                    return true;
                await Task.Delay(s_readinessPause, time, either.Token);
            }
        }
        catch (OperationCanceledException) when (!_stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> AnswersOnceAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.GetAsync(address, cancellation);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
