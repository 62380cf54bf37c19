using System.Globalization;

namespace Lkj.LocalHost.Command;

/// <summary>What the command line asks for.</summary>
/// <param name="App">The published script root.</param>
/// <param name="Data">The folder for everything that is kept.</param>
/// <param name="Port">The port of the HTTP front.</param>
/// <param name="Sample">The sample to send through before ending, or null to stay up.</param>
/// <param name="SampleFile">A workbook to send in place of the app's own sample.</param>
public sealed record Arguments(string App, string Data, int Port, Sample? Sample, string? SampleFile)
{
    /// <summary>The port of the real host's tools.</summary>
    public const int DefaultPort = 7071;

    /// <summary>How the program is called.</summary>
    public const string Usage = """
        Cara pakai: dotnet run --project functions/Lkj.LocalHost -- [pilihan]
          --app <folder>      folder hasil dotnet publish functions/Lkj.App (bila tidak disebut: hasil build)
          --data <folder>     folder penyimpanan (bila tidak disebut: LKJ_DATA, atau .lkj)
          --port <nomor>      port HTTP (bila tidak disebut: LKJ_PORT, atau 7071)
          --sample            kirim contoh KPU Kabupaten Ogan Ilir 2019, ikuti sampai laporan jadi, lalu selesai
          --sample lengkap    seperti --sample, dengan kantor rekaan yang semua lembarnya terisi (2024)
          --sample <berkas>   seperti --sample, dengan buku kerja sendiri dari kantor dan tahun yang sama
        """;

    /// <summary>Reads the command line; LKJ_DATA and LKJ_PORT of the environment stand in for options that are not given.</summary>
    /// <exception cref="SetupException">An option is not known or lacks its value.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var data = Environment.GetEnvironmentVariable("LKJ_DATA") is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(BuildPaths.Repository, ".lkj");
        var standardPort = Environment.GetEnvironmentVariable("LKJ_PORT") is { Length: > 0 } number ? PortOf(number) : DefaultPort;
        var result = new Arguments(BuildPaths.Handler, data, standardPort, null, null);
        for (var index = 0; index < args.Count; index++)
        {
            var value = index + 1 < args.Count && !args[index + 1].StartsWith("--", StringComparison.Ordinal) ? args[index + 1] : null;
            result = args[index] switch
            {
                "--app" => result with { App = Path.GetFullPath(Needed(args[index], value)) },
                "--data" => result with { Data = Path.GetFullPath(Needed(args[index], value)) },
                "--port" => result with { Port = PortOf(Needed(args[index], value)) },
                "--sample" => value == Sample.Lengkap.Choice
                    ? result with { Sample = Sample.Lengkap }
                    : result with { Sample = Sample.OganIlir, SampleFile = value is null ? null : Path.GetFullPath(value) },
                var other => throw new SetupException($"Pilihan {other} tidak dikenal.\n{Usage}"),
            };
            if (value is not null)
                index++;
        }
        return result;
    }

    private static string Needed(string option, string? value) => value ?? throw new SetupException($"Pilihan {option} memerlukan sebuah nilai.\n{Usage}");

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
            ? port
            : throw new SetupException($"Port {text} bukan nomor dari 1 sampai 65535.");
}
