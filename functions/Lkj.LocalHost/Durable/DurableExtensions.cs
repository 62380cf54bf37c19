using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkj.LocalHost.Durable.Api;
using Lkj.LocalHost.Durable.Hub;
using Lkj.LocalHost.Handler;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Durable;

/// <summary>How the host takes the durable engine in.</summary>
public static class DurableExtensions
{
    /// <summary>
    /// Adds the engine, which starts and stops with the host, and the value of durableClient bindings. Needs the three storage
    /// clients, a <see cref="HandlerClient"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Section durableTask of host.json.</param>
    /// <param name="functions">All functions of the app.</param>
    /// <param name="authority">Host name and port of the HTTP front, as in WEBSITE_HOSTNAME.</param>
    /// <param name="access">Who may use the management API.</param>
    public static IServiceCollection AddDurable(
        this IServiceCollection services,
        DurableConfiguration configuration,
        IReadOnlyList<FunctionDefinition> functions,
        string authority,
        ManagementAccess access)
    {
        services.AddSingleton(access);
        services.AddSingleton(new FunctionCatalogue(functions));
        services.AddSingleton(provider => new TaskHub(
            provider.GetRequiredService<BlobServiceClient>(),
            provider.GetRequiredService<QueueServiceClient>(),
            provider.GetRequiredService<TableServiceClient>(),
            configuration,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TaskHub>>()));
        services.AddSingleton<DurableEngine>();
        services.AddHostedService(provider => provider.GetRequiredService<DurableEngine>());
        services.AddSingleton<IDurableClientBinding>(provider =>
            new DurableClientValue(provider.GetRequiredService<DurableEngine>(), authority, access));
        return services;
    }

    /// <summary>Maps the management API.</summary>
    public static void MapDurable(this WebApplication web)
    {
        var engine = web.Services.GetRequiredService<DurableEngine>();
        new ManagementApi(
            engine.Instances, engine.HubName, web.Services.GetRequiredService<ManagementAccess>(), web.Services.GetRequiredService<TimeProvider>()).Map(web);
    }
}
