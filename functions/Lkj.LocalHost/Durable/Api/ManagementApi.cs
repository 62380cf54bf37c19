using System.Globalization;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>
/// The HTTP API under <c>/runtime/webhooks/durabletask</c> by which people and tools start, watch and steer instances. Every
/// call needs the system key; without it the answer is 401 with an empty body.
/// </summary>
public sealed class ManagementApi(InstanceOperations instances, string hubName, ManagementAccess access, TimeProvider time)
{
    /// <summary>The path of the API.</summary>
    public const string Path = "/runtime/webhooks/durabletask";

    private const int DefaultPage = 100;

    /// <summary>Maps the API into an app.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var start = new ManagementStart(instances, hubName, access, time);
        var api = endpoints.MapGroup(Path).AddEndpointFilter(CheckAsync);
        api.MapPost("/orchestrators/{function}/{id?}", start.HandleAsync);
        api.MapGet("/instances", ListAsync);
        api.MapDelete("/instances", PurgeManyAsync);
        api.MapGet("/instances/{id}", StatusAsync);
        api.MapDelete("/instances/{id}", PurgeAsync);
        api.MapPost("/instances/{id}/raiseEvent/{name}", RaiseAsync);
        api.MapPost("/instances/{id}/terminate", TerminateAsync);
        api.MapPost("/instances/{id}/rewind", RewindAsync);
        api.MapPost("/instances/{id}/restart", start.RestartAsync);
        foreach (var operation in (string[])["suspend", "resume"])
            api.MapPost($"/instances/{{id}}/{operation}", () => StatusJson.Message(StatusCodes.Status501NotImplemented, NotOffered.SuspendAndResume));
        api.Map("/entities/{**rest}", () => StatusJson.Message(StatusCodes.Status501NotImplemented, NotOffered.Entities));
        api.Map("/{**rest}", () => Results.StatusCode(StatusCodes.Status404NotFound));
    }

    private async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!access.Allows(request))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (request.Query["taskHub"].ToString() is { Length: > 0 } other && !string.Equals(other, hubName, StringComparison.OrdinalIgnoreCase))
            return StatusJson.Message(StatusCodes.Status501NotImplemented, $"LocalHost has only the task hub {hubName}.");
        return await next(context);
    }

    private async Task<IResult> StatusAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await instances.FindAsync(id, cancellation) is not { } instance)
            return Results.StatusCode(StatusCodes.Status404NotFound);
        return await StatusAnswer.OfAsync(instances, instance, request, access, cancellation);
    }

    private async Task<IResult> ListAsync(HttpRequest request, CancellationToken cancellation)
    {
        var top = int.TryParse(request.Query["top"], CultureInfo.InvariantCulture, out var given) && given > 0 ? given : DefaultPage;
        var page = await instances.QueryAsync(Filter(request), top, request.Headers["x-ms-continuation-token"], cancellation);
        if (page.ContinuationToken is { } token)
            request.HttpContext.Response.Headers["x-ms-continuation-token"] = token;
        var withInput = request.Query["showInput"] != "false";
        var rows = new List<object>();
        foreach (var instance in page.Instances)
            rows.Add(await StatusJson.OfAsync(instances, instance, withInput, cancellation));
        return Results.Json(rows, StatusJson.Options);
    }

    private async Task<IResult> PurgeAsync(string id, CancellationToken cancellation)
    {
        var answer = await instances.PurgeAsync(id, cancellation);
        if (answer is { Accepted: false, Instance: { } instance })
            return Results.Json(InstanceText.NotPurgeable(instance), StatusJson.Options, statusCode: StatusCodes.Status412PreconditionFailed);
        return answer.Accepted ? Results.Json(new { instancesDeleted = 1 }) : Results.StatusCode(StatusCodes.Status404NotFound);
    }

    private async Task<IResult> PurgeManyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.Query.ContainsKey("createdTimeFrom"))
            return Results.Json("Please provide value for 'createdTimeFrom' parameter.", StatusJson.Options, statusCode: StatusCodes.Status400BadRequest);
        var count = await instances.PurgeAsync(Filter(request), cancellation);
        return count > 0 ? Results.Json(new { instancesDeleted = count }) : Results.StatusCode(StatusCodes.Status404NotFound);
    }

    private async Task<IResult> RaiseAsync(HttpRequest request, string id, string name, CancellationToken cancellation)
    {
        if (request.ContentType?.Split(';')[0].Trim() is not "application/json")
            return StatusJson.Message(StatusCodes.Status400BadRequest, "Only application/json request content is supported");
        var body = await RequestBody.ReadAsync(request, cancellation);
        return body.Problem ?? Steered(await instances.RaiseAsync(id, name, body.Text, cancellation));
    }

    private async Task<IResult> TerminateAsync(string id, string? reason, CancellationToken cancellation) =>
        Steered(await instances.TerminateAsync(id, reason, cancellation));

    private async Task<IResult> RewindAsync(string id, string? reason, CancellationToken cancellation)
    {
        var answer = await instances.RewindAsync(id, reason, cancellation);
        return answer is { Accepted: false, Instance: { } instance }
            ? Results.Json(
                $"This orchestration has status {instance.Status}, but only orchestrations in the \"Failed\" state can be rewound.",
                StatusJson.Options, statusCode: StatusCodes.Status412PreconditionFailed)
            : Steered(answer);
    }

    private static IResult Steered(SteerAnswer answer) => Results.StatusCode(answer switch
    {
        { Accepted: true } => StatusCodes.Status202Accepted,
        { IsUnknown: true } => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status410Gone,
    });

    private static InstanceFilter Filter(HttpRequest request)
    {
        var statuses = request.Query["runtimeStatus"].ToString()
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => Enum.TryParse<OrchestrationStatus>(name, ignoreCase: true, out _))
            .Select(name => Enum.Parse<OrchestrationStatus>(name, ignoreCase: true));
        return new InstanceFilter(request.Query["instanceIdPrefix"], [.. statuses], Time("createdTimeFrom"), Time("createdTimeTo"));

        DateTimeOffset? Time(string name) => DateTimeOffset.TryParse(
            request.Query[name], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }
}
