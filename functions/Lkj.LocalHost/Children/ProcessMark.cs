using System.Diagnostics;

namespace Lkj.LocalHost.Children;

/// <summary>What tells a process from a later one that got the same id.</summary>
/// <param name="Id">The process id.</param>
/// <param name="Name">The name of its executable.</param>
/// <param name="Started">When it started.</param>
/// <param name="EndsItself">Whether it notices that LocalHost is gone, writes what it holds, and ends.</param>
public sealed record ProcessMark(int Id, string Name, DateTimeOffset Started, bool EndsItself = false)
{
    /// <summary>Two readings of one start time can differ by the clock's own corrections.</summary>
    private static readonly TimeSpan s_tolerance = TimeSpan.FromSeconds(5);

    /// <summary>The mark of a running process.</summary>
    public static ProcessMark Of(Process process) => new(process.Id, process.ProcessName, new DateTimeOffset(process.StartTime).ToUniversalTime());

    /// <summary>The process if it is still running and really the same; the caller disposes it.</summary>
    public Process? Find()
    {
        Process? process = null;
        try
        {
            process = Process.GetProcessById(Id);
            if (!process.HasExited && Of(process) is var mark && mark.Name == Name && (mark.Started - Started).Duration() < s_tolerance)
                return process;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended, or belongs to somebody else.
        }
        process?.Dispose();
        return null;
    }
}
