using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.Blobs;
using Lkj.LocalHost.Children;
using Lkj.LocalHost.Durable;
using Lkj.LocalHost.Durable.Api;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.Http;
using Lkj.LocalHost.Queues;
using Lkj.LocalHost.ScriptRoot;
using Lkj.LocalHost.Timers;

namespace Lkj.LocalHost;

/// <summary>Puts the host together: the handler, the triggers, the durable engine and the HTTP front around one script root.</summary>
public static class HostComposition
{
    /// <summary>Builds a host that is not started yet.</summary>
    /// <param name="app">The script root.</param>
    /// <param name="settings">The app settings, with <c>AzureWebJobsStorage</c> filled.</param>
    /// <param name="dataFolder">Where the keys are kept.</param>
    /// <param name="port">The port of the HTTP front.</param>
    /// <param name="children">The book of processes that the host starts.</param>
    public static WebApplication Build(FunctionApp app, AppSettings settings, string dataFolder, int port, ChildRegistry children)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.ListenLocalhost(port);
            kestrel.Limits.MaxRequestBodySize = HttpForwarder.BodyLimit;
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.UseUtcTimestamp = true;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        var keys = HostKeys.Of(dataFolder, app);
        var address = new HostAddress(port);
        var services = builder.Services;
        services.AddSingleton(app);
        services.AddSingleton(app.Host);
        services.AddSingleton(HandlerSettings(settings, app, address));
        services.AddSingleton(HostIntervals.From(settings.Values));
        services.AddSingleton(HostIdentity.From(settings));
        services.AddSingleton(new Chaos(settings[Chaos.Setting]));
        services.AddSingleton(keys);
        services.AddSingleton(children);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(address);
        AddStorage(services, settings[AppSettings.Storage]!);

        // Started first and stopped last: triggers and engine call the handler until they have stopped.
        services.AddSingleton<HandlerSupervisor>();
        services.AddSingleton<IHandler>(provider => provider.GetRequiredService<HandlerSupervisor>());
        services.AddHostedService(provider => provider.GetRequiredService<HandlerSupervisor>());
        services.AddSingleton<HandlerClient>();
        services.AddSingleton<HttpForwarder>();
        services.AddDurable(app.Host.Durable, app.Functions, address.Authority, new ManagementAccess(keys.AllowsDurable, keys.DurableExtension));
        // Before queue messages run functions: what these write must be told of.
        services.AddHostedService<BlobTriggers>();
        services.AddHostedService<BlobEvents>();
        services.AddHostedService<QueueTriggers>();
        services.AddHostedService<TimerTriggers>();

        var web = builder.Build();
        web.UseRouting();
        web.MapFunctions();
        web.MapDurable();
        return web;
    }

    private static void AddStorage(IServiceCollection services, string connectionString)
    {
        services.AddSingleton(new BlobServiceClient(connectionString));
        services.AddSingleton(new QueueServiceClient(connectionString));
        services.AddSingleton(new TableServiceClient(connectionString));
    }

    private static AppSettings HandlerSettings(AppSettings settings, FunctionApp app, HostAddress address) => settings.With(
        ("WEBSITE_HOSTNAME", address.Authority),
        ("AZURE_FUNCTIONS_ENVIRONMENT", "Development"),
        ("AzureWebJobsScriptRoot", app.Folder),
        ("FUNCTIONS_WORKER_RUNTIME", "custom"));
}
