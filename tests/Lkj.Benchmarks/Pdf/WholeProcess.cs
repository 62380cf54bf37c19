using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using UglyToad.PdfPig;

namespace Lkj.Benchmarks.Pdf;

/// <summary>
/// How long a new process takes to write the sample's report: this program, from figures to PDF, beside programs that print the same
/// words as a web page. What is not installed is said.
/// </summary>
internal static class WholeProcess
{
    private const int Runs = 5;

    public static void Compare()
    {
        var folder = Directory.CreateTempSubdirectory("lkj-benchmarks-").FullName;
        try
        {
            var page = Path.Combine(folder, "report.html");
            File.WriteAllText(page, HtmlPage.Of(SampleReport.Compose()));
            Console.WriteLine($"| program | pages | bytes | milliseconds, median of {Runs} (fastest to slowest) |\n|---|---|---|---|");
            Measure("Lkj.Pdf", folder, file => (Environment.ProcessPath!, ["write", file]));
            Measure("Chromium", folder, file => ("chromium",
                ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={file}", new Uri(page).AbsoluteUri]));
            Measure("WeasyPrint", folder, file => ("weasyprint", [page, file]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string name, string folder, Func<string, (string Program, string[] Arguments)> command)
    {
        var file = Path.Combine(folder, $"{name}.pdf");
        var (program, arguments) = command(file);
        try
        {
            var times = Enumerable.Range(0, Runs).Select(_ => Run(program, arguments)).Order().ToList();
            using var pdf = PdfDocument.Open(file);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {pdf.NumberOfPages} | {new FileInfo(file).Length:#,0} | {times[Runs / 2]:0} ({times[0]:0} to {times[^1]:0}) |"));
        }
        catch (Win32Exception)
        {
            Console.WriteLine($"| {name} | | | not installed here |");
        }
    }

    private static double Run(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{program} failed: {error.Result}");
    }
}
