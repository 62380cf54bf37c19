namespace Lkj.LocalHost.Handler;

/// <summary>The running custom handler, as those who call it see it.</summary>
public interface IHandler
{
    /// <summary>
    /// The address the handler listens on. Waits while the handler starts or restarts;
    /// a handler that ended with code 0 keeps its last address, where every connection is refused.
    /// </summary>
    Task<Uri> AddressAsync(CancellationToken cancellation);

    /// <summary>Kills the handler and starts it again, as the host does after a call that took too long.</summary>
    Task RestartAsync(string reason, CancellationToken cancellation);
}
