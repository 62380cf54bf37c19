using System.Diagnostics;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>A process that a test has started, with all that it printed.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> lines = [];

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
    }

    /// <summary>What it printed so far, both streams as they came.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
                return [.. lines];
        }
    }

    /// <summary>All that it printed so far.</summary>
    public string Output => string.Join('\n', Lines);

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>Starts a program.</summary>
    /// <param name="program">Its path, or its name on PATH.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Environment variables over those of the test run.</param>
    /// <param name="folder">Its current folder; the repository when null.</param>
    public static ChildProcess Start(
        string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? Repository.Root };
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        var child = new ChildProcess(start);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for something that its output shows, and gives it.</summary>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async Task<T> WaitForAsync<T>(Func<IReadOnlyList<string>, T?> find, TimeSpan limit) where T : class
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var ended = process.HasExited;
            if (find(Lines) is { } found)
                return found;
            if (ended)
                throw new InvalidOperationException($"The process ended too early.\n{Output}");
            if (clock.Elapsed > limit)
                throw new TimeoutException($"The process did not print what was waited for.\n{Output}");
            await Task.Delay(50);
        }
    }

    /// <summary>Waits for its end and gives its exit code.</summary>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async Task<int> WaitForExitAsync(TimeSpan limit)
    {
        using var timeout = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The process did not end.\n{Output}");
        }
    }

    /// <summary>Asks it to end by SIGTERM; where there are no signals, kills it.</summary>
    public void Terminate()
    {
        if (OperatingSystem.IsWindows())
            process.Kill(entireProcessTree: true);
        else
            Process.Start("kill", ["-TERM", $"{process.Id}"]).Dispose();
    }

    /// <summary>Closes its standard input.</summary>
    public void CloseInput() => process.StandardInput.Close();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is null)
            return;
        lock (lines)
            lines.Add(line);
    }
}
