using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Http;

/// <summary>The public HTTP side: routes and verbs of the HTTP functions, keys, and the host's own start page.</summary>
public static class HttpFront
{
    private sealed record Served(FunctionDefinition Function);

    /// <summary>Maps every HTTP function under its route.</summary>
    public static void MapFunctions(this WebApplication web)
    {
        var app = web.Services.GetRequiredService<FunctionApp>();
        web.Use(AnswerAsTheRealHost);
        web.MapGet("/", () => Results.Text("LocalHost LkjFunctions berjalan.\n"));
        foreach (var function in app.TriggeredBy("httpTrigger"))
            Map(web, function, Route(app, function));
    }

    /// <summary>The route template of a function, prefix included, beginning with a slash.</summary>
    public static string Route(FunctionApp app, FunctionDefinition function)
    {
        var route = (function.Trigger.Text("route") ?? function.Name).TrimStart('/');
        return app.Host.RoutePrefix.Length == 0 ? $"/{route}" : $"/{app.Host.RoutePrefix}/{route}";
    }

    /// <summary>The methods a function answers; none stands for all.</summary>
    public static IReadOnlyList<string> Methods(FunctionDefinition function) =>
        function.Trigger.Properties["methods"]?.AsArray().Select(method => method!.GetValue<string>().ToUpperInvariant()).ToArray() ?? [];

    private static void Map(WebApplication web, FunctionDefinition function, string route)
    {
        RequestDelegate answer = context => AnswerAsync(function, context);
        var methods = Methods(function);
        var endpoint = methods.Count == 0 ? web.Map(route, answer) : web.MapMethods(route, methods, answer);
        endpoint.WithMetadata(new Served(function));
    }

    private static Task AnswerAsync(FunctionDefinition function, HttpContext context)
    {
        var services = context.RequestServices;
        if (services.GetRequiredService<HostKeys>().Allows(function, context.Request))
            return services.GetRequiredService<HttpForwarder>().ForwardAsync(function, context);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>A verb that a function does not list is 404 in the real host, not 405.</summary>
    private static async Task AnswerAsTheRealHost(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false } response
            && context.GetEndpoint()?.Metadata.GetMetadata<Served>() is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.Headers.Remove("Allow");
        }
    }
}
