using Lkj.LocalHost.Children;
using Lkj.LocalHost.Http;
using Lkj.LocalHost.ScriptRoot;
using Lkj.LocalHost.StorageEmulator;

namespace Lkj.LocalHost.Command;

/// <summary>The program: sets up storage, starts the host, and stays until it is stopped.</summary>
public static class LocalHostCommand
{
    /// <summary>Runs the program.</summary>
    /// <returns>0 after a stop, also one that the host decided on; 1 when it could not start.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        try
        {
            if (args.Contains("--help"))
            {
                Console.WriteLine(Arguments.Usage);
                return 0;
            }
            return await RunAsync(Arguments.Parse(args));
        }
        catch (SetupException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(Arguments arguments)
    {
        var settings = AppSettings.Read(BuildPaths.SettingsFile, arguments.Data);
        var app = FunctionApp.Read(arguments.App, settings.Values);
        using var data = DataFolder.Take(arguments.Data);
        var children = new ChildRegistry(data.Path);
        await children.EndLeftoversAsync(Console.WriteLine, TimeProvider.System);
        if (!FreePort.IsFree(arguments.Port))
            throw new SetupException($"Port {arguments.Port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain dengan --port.");

        await using var azurite = settings[AppSettings.Storage] is { Length: > 0 }
            ? null
            : await AzuriteServer.StartAsync(settings["LocalHost__Azurite"] ?? BuildPaths.Azurite, data.Path, children, CancellationToken.None);
        if (azurite is not null)
            settings = settings.With((AppSettings.Storage, azurite.ConnectionString));

        await using var web = HostComposition.Build(app, settings, data.Path, arguments.Port, children);
        var stopping = web.Lifetime.ApplicationStopping;
        try
        {
            await web.StartAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return 0;
        }
        await Greeting.WriteAsync(Console.Out, web.Services, azurite is null ? null : data.Path);
        if (arguments.Sample is { } sample)
            return await SampleAsync(web, sample, arguments, settings);
        await web.WaitForShutdownAsync();
        return 0;
    }

    private static async Task<int> SampleAsync(WebApplication web, Sample sample, Arguments arguments, AppSettings settings)
    {
        using var contoh = new Contoh(
            sample, web.Services.GetRequiredService<HostAddress>().Root, web.Services.GetRequiredService<HostKeys>().Host, arguments.Data,
            smtp: settings["SmtpHost"] is { Length: > 0 }, Console.Out, TimeProvider.System);
        try
        {
            return await contoh.RunAsync(arguments.SampleFile, web.Lifetime.ApplicationStopping);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or System.Text.Json.JsonException)
        {
            await Console.Error.WriteLineAsync($"Contoh tidak sampai selesai: {exception.Message} Ulangi perintah yang sama; yang sudah tersimpan dilanjutkan.");
            return 1;
        }
        finally
        {
            await web.StopAsync();
        }
    }
}
