using System.Globalization;
using System.Net;
using Lkj.App.Host;

namespace Lkj.App;

/// <summary>The custom handler: an HTTP server that the Functions host starts and calls.</summary>
public static class HandlerApp
{
    private const int LargestBody = 100 * 1024 * 1024;
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(10);

    /// <summary>Puts the handler together. It listens on loopback only, on the port that the host names (any free one otherwise).</summary>
    /// <param name="args">Settings on the command line, as <c>--Name=value</c>.</param>
    /// <param name="configure">Replaces services, for tests.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, builder.Configuration.GetValue("FUNCTIONS_CUSTOMHANDLER_PORT", 0));
            server.Limits.MaxRequestBodySize = LargestBody;
            server.AddServerHeader = false;
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestCall);
        builder.Services.AddLkj(builder.Configuration);
        configure?.Invoke(builder);

        var app = builder.Build();
        // Answered before storage is touched: the host waits for it at every start, and storage may be down just then.
        app.MapGet("/", () => "LkjFunctions");
        app.UseMiddleware<StorageGate>();
        app.UseMiddleware<SafetyHeaders>();
        app.MapFunctions();
        return app;
    }

    /// <summary>The address that a started handler listens on.</summary>
    public static Uri Address(this WebApplication app) => new(app.Urls.First().ToString(CultureInfo.InvariantCulture));
}
