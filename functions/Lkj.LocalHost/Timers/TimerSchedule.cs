using NCrontab;

namespace Lkj.LocalHost.Timers;

/// <summary>The <c>schedule</c> of a timerTrigger: six NCRONTAB fields, or five with the seconds taken as 0. In UTC.</summary>
public sealed class TimerSchedule
{
    private readonly CrontabSchedule _schedule;

    private TimerSchedule(CrontabSchedule schedule) => _schedule = schedule;

    /// <summary>Reads a schedule.</summary>
    /// <exception cref="SetupException">It is no schedule.</exception>
    public static TimerSchedule Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return CrontabSchedule.TryParse(fields == 5 ? $"0 {text}" : text, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is { } schedule
            ? new TimerSchedule(schedule)
            : throw new SetupException($"Jadwal \"{text}\" tidak terbaca. Tulis enam bagian: detik menit jam tanggal bulan hari, misalnya 0 */5 * * * *.");
    }

    /// <summary>The first occurrence after <paramref name="time"/>.</summary>
    public DateTimeOffset Next(DateTimeOffset time) => new(_schedule.GetNextOccurrence(time.UtcDateTime), TimeSpan.Zero);

    /// <summary>True for schedules that are not more frequent than once a minute: only these keep a status.</summary>
    public bool KeepsStatus(DateTimeOffset now)
    {
        var first = Next(now);
        return Next(first) - first >= TimeSpan.FromMinutes(1);
    }
}
