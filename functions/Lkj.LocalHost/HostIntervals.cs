using System.Globalization;

namespace Lkj.LocalHost;

/// <summary>
/// Waiting times that the real host fixes. They are settings here (<c>LocalHost__QueueLock</c> and so on, hh:mm:ss)
/// only so that tests need not wait for ten minutes; what people run keeps the real host's values.
/// </summary>
public sealed record HostIntervals
{
    /// <summary>How long a queue message is hidden while its function runs; renewed at half of it.</summary>
    public TimeSpan QueueLock { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long timers stay silent after a host that was killed: the lease of its lock must end first.</summary>
    public TimeSpan TimerSilence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the handler may take until it answers its first request.</summary>
    public TimeSpan HandlerStart { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The pause between two looks at containers; the real Event Grid delivers within seconds.</summary>
    public TimeSpan BlobScan { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Takes the values from the settings.</summary>
    public static HostIntervals From(IReadOnlyDictionary<string, string> settings)
    {
        var standard = new HostIntervals();
        return new HostIntervals
        {
            QueueLock = Read(settings, nameof(QueueLock), standard.QueueLock),
            TimerSilence = Read(settings, nameof(TimerSilence), standard.TimerSilence),
            HandlerStart = Read(settings, nameof(HandlerStart), standard.HandlerStart),
            BlobScan = Read(settings, nameof(BlobScan), standard.BlobScan),
        };
    }

    private static TimeSpan Read(IReadOnlyDictionary<string, string> settings, string name, TimeSpan standard)
    {
        if (!settings.TryGetValue($"LocalHost__{name}", out var text))
            return standard;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero
            ? span
            : throw new SetupException($"Pengaturan LocalHost__{name} = \"{text}\" tidak terbaca. Tulis sebagai jam:menit:detik, misalnya 00:00:05.");
    }
}
