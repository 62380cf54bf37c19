namespace Lkj.LocalHost.Handler;

/// <summary>
/// The real host's count of handler failures: one adds to the earlier ones unless more than 30 minutes have passed
/// since the latest; at three the host stops.
/// </summary>
public sealed class DeathCount(TimeProvider time)
{
    /// <summary>So many failures stop the host.</summary>
    public const int Limit = 3;

    /// <summary>After so long without a failure the earlier ones are forgotten.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(30);

    private DateTimeOffset _latest;
    private int _count;

    /// <summary>Counts a failure; true when the host must stop.</summary>
    public bool Add()
    {
        var now = time.GetUtcNow();
        _count = now - _latest > Memory ? 1 : _count + 1;
        _latest = now;
        return _count >= Limit;
    }
}
