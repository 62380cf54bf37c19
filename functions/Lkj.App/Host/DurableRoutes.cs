using Lkj.Durable;

namespace Lkj.App.Host;

/// <summary>Routes and registrations of orchestrators and activities.</summary>
public static class DurableRoutes
{
    /// <summary>Registers an orchestrator under its class name.</summary>
    public static DurableWorker AddOrchestrator<TOrchestrator, TInput, TOutput>(this DurableWorker worker)
        where TOrchestrator : TaskOrchestrator<TInput, TOutput>, new() =>
        worker.AddOrchestrator<TInput, TOutput>(typeof(TOrchestrator).Name, () => new TOrchestrator());

    /// <summary>Registers an activity under its class name; it is made with the services that its constructor asks for.</summary>
    public static DurableWorker AddActivity<TActivity, TInput, TOutput>(this DurableWorker worker, IServiceProvider services)
        where TActivity : TaskActivity<TInput, TOutput> =>
        worker.AddActivity<TInput, TOutput>(typeof(TActivity).Name, () => ActivatorUtilities.CreateInstance<TActivity>(services));

    /// <summary>Maps everything that the worker knows.</summary>
    public static void MapDurable(this IEndpointRouteBuilder app)
    {
        var worker = app.ServiceProvider.GetRequiredService<DurableWorker>();
        foreach (var name in worker.OrchestratorNames)
        {
            app.MapPost($"/{name}", async (HttpRequest request) =>
                InvocationResults.Json(worker.AnswerOrchestrator(name, (await Invocation.ReadAsync(request)).Body)));
        }
        foreach (var name in worker.ActivityNames)
        {
            app.MapPost($"/{name}", async (HttpRequest request) =>
                InvocationResults.Json(await worker.AnswerActivityAsync(name, (await Invocation.ReadAsync(request)).Body)));
        }
    }
}
