using System.Globalization;
using System.Text;
using Lkj.LocalHost.Http;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Command;

/// <summary>What LocalHost says when it is ready: addresses, keys, and what to try next.</summary>
public static class Greeting
{
    /// <summary>Writes the greeting.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="services">The started host.</param>
    /// <param name="dataFolder">The data folder if Azurite keeps the storage in it, or null.</param>
    public static Task WriteAsync(TextWriter output, IServiceProvider services, string? dataFolder)
    {
        var app = services.GetRequiredService<FunctionApp>();
        var address = services.GetRequiredService<HostAddress>();
        var keys = services.GetRequiredService<HostKeys>();
        var text = new StringBuilder()
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"LocalHost siap di {address.Root}")
            .AppendLine();
        foreach (var function in app.TriggeredBy("httpTrigger"))
        {
            var methods = HttpFront.Methods(function) is { Count: > 0 } listed ? string.Join(',', listed) : "semua";
            text.AppendLine(CultureInfo.InvariantCulture, $"  {methods,-10} {address.Root}{HttpFront.Route(app, function)[1..]}  ({Level(function)})");
        }
        text.AppendLine()
            .AppendLine("Kunci (header x-functions-key atau ?code=):")
            .AppendLine(CultureInfo.InvariantCulture, $"  host    {keys.Host}")
            .AppendLine(CultureInfo.InvariantCulture, $"  master  {keys.Master}");
        if (dataFolder is not null)
            text.AppendLine(CultureInfo.InvariantCulture, $"Penyimpanan: Azurite; connection string ada di {Path.Combine(dataFolder, "azurite.json")}");
        text.AppendLine()
            .AppendLine("Coba berikutnya: buka salah satu alamat GET di atas di peramban dengan ?code=<kunci host> di belakangnya,")
            .AppendLine("atau hentikan LocalHost dan jalankan kembali dengan --sample (atau --sample lengkap) untuk mengirim contoh.")
            .AppendLine("Ctrl+C menghentikan LocalHost; yang tersimpan tetap ada.");
        return output.WriteAsync(text.ToString());
    }

    private static string Level(FunctionDefinition function) => function.Trigger.Text("authLevel") ?? "function";
}
