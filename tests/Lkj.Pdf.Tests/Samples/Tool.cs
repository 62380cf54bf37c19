using System.Diagnostics;

namespace Lkj.Pdf.Tests.Samples;

/// <summary>A program of the machine, which may not be there.</summary>
public static class Tool
{
    /// <summary>Runs a program: its exit code and all it said, or null where there is no such program.</summary>
    public static (int ExitCode, string Output)? Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
