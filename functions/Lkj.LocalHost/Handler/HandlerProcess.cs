using System.Diagnostics;
using System.Globalization;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Handler;

/// <summary>One run of the handler's executable, started as the process start contract says.</summary>
public sealed class HandlerProcess : IDisposable
{
    private HandlerProcess(Process process, int port, Task<int> exited)
    {
        Process = process;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        Exited = exited;
    }

    /// <summary>Where it has been told to listen.</summary>
    public Uri Address { get; }

    /// <summary>Its exit code, once it has ended; 128 plus the signal's number after a signal.</summary>
    public Task<int> Exited { get; }

    /// <summary>The process, for those who keep book of it.</summary>
    public Process Process { get; }

    /// <summary>Starts the executable of <paramref name="description"/> on a free port.</summary>
    /// <exception cref="SetupException">The executable cannot be started.</exception>
    public static HandlerProcess Start(HandlerDescription description, string appFolder, IReadOnlyDictionary<string, string> settings, ILogger log)
    {
        var port = FreePort.Next();
        var id = Guid.NewGuid().ToString();
        var portText = port.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Executable(description), description.Arguments)
        {
            WorkingDirectory = description.WorkingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = portText;
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = id;
        start.Environment["FUNCTIONS_HTTPWORKER_PORT"] = portText;
        start.Environment["FUNCTIONS_HTTPWORKER_ID"] = id;
        start.Environment["FUNCTIONS_APP_ROOT_PATH"] = appFolder;

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var exited = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.Exited += (_, _) => exited.TrySetResult(process.ExitCode);
        process.OutputDataReceived += (_, line) => Log(log, LogLevel.Information, line.Data);
        process.ErrorDataReceived += (_, line) => Log(log, LogLevel.Error, line.Data);
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            process.Dispose();
            throw new SetupException($"Handler {start.FileName} tidak dapat dijalankan: {exception.Message} Arahkan --app ke folder hasil 'dotnet publish functions/Lkj.App'.");
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new HandlerProcess(process, port, exited.Task);
    }

    /// <summary>Kills it outright, as the real host does, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (!Process.HasExited)
            Process.Kill(entireProcessTree: true);
        await Exited;
    }

    /// <inheritdoc/>
    public void Dispose() => Process.Dispose();

    private static string Executable(HandlerDescription description)
    {
        var path = Path.Combine(description.WorkingDirectory, description.ExecutablePath);
        if (File.Exists(path))
            return path;
        return OperatingSystem.IsWindows() && File.Exists(path + ".exe") ? path + ".exe" : description.ExecutablePath;
    }

    private static void Log(ILogger log, LogLevel level, string? line)
    {
        if (line is not null)
            log.Log(level, "{Line}", line);
    }
}
