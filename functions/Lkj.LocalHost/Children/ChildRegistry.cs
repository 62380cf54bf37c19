using System.Diagnostics;
using System.Text.Json;

namespace Lkj.LocalHost.Children;

/// <summary>
/// Keeps book in the data folder of the processes that LocalHost has started, so that after LocalHost was killed
/// the next start can end what it left behind.
/// </summary>
public sealed class ChildRegistry(string dataFolder)
{
    private static readonly TimeSpan s_endLimit = TimeSpan.FromSeconds(30);

    private readonly string _path = Path.Combine(dataFolder, "processes.json");
    private readonly Lock _lock = new();

    /// <summary>Writes down a process that has just been started.</summary>
    /// <param name="process">The process.</param>
    /// <param name="endsItself">Whether it writes what it holds and ends when LocalHost is gone.</param>
    public void Remember(Process process, bool endsItself = false)
    {
        try
        {
            Change(marks => marks.Add(ProcessMark.Of(process) with { EndsItself = endsItself }));
        }
        catch (InvalidOperationException)
        {
            // It has ended already: nothing to remember.
        }
    }

    /// <summary>Strikes out a process that has ended.</summary>
    public void Forget(Process process) => Change(marks => marks.RemoveAll(mark => mark.Id == process.Id));

    /// <summary>
    /// Ends the processes that an earlier LocalHost left behind. The caller holds the data folder's lock. One that ends itself is waited
    /// for, but not without end: killed while it writes, the storage would lose uploads that it has acknowledged.
    /// </summary>
    public async Task EndLeftoversAsync(Action<string> say, TimeProvider time)
    {
        // The storage last: what still writes to it is ended before.
        foreach (var mark in Read().OrderBy(mark => mark.EndsItself))
        {
            using var process = mark.Find();
            if (process is null)
                continue;
            say($"Mengakhiri proses {mark.Name} ({mark.Id}) yang tertinggal dari LocalHost sebelumnya.");
            if (mark.EndsItself && await EndsAsync(process, time))
                continue;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        Change(marks => marks.Clear());
    }

    private static async Task<bool> EndsAsync(Process process, TimeProvider time)
    {
        using var limit = new CancellationTokenSource(s_endLimit, time);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Change(Action<List<ProcessMark>> change)
    {
        lock (_lock)
        {
            var marks = Read();
            change(marks);
            DataFolder.Write(_path, JsonSerializer.SerializeToUtf8Bytes(marks));
        }
    }

    private List<ProcessMark> Read()
    {
        try
        {
            return File.Exists(_path) ? JsonSerializer.Deserialize<List<ProcessMark>>(File.ReadAllBytes(_path)) ?? [] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
