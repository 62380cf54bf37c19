using System.Globalization;
using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>Start and restart by the management API.</summary>
public sealed class ManagementStart(InstanceOperations instances, string hubName, ManagementAccess access, TimeProvider time)
{
    /// <summary>Starts an instance; with <c>timeout</c> (seconds) also waits for its end that long.</summary>
    public async Task<IResult> HandleAsync(HttpRequest request, string function, string? id, CancellationToken cancellation)
    {
        var wait = Seconds(request, "timeout");
        var pause = Seconds(request, "pollingInterval") ?? TimeSpan.FromSeconds(1);
        if (wait is not null && pause >= wait)
            return StatusJson.Message(StatusCodes.Status400BadRequest, "Total timeout should be bigger than the retry interval");
        var body = await RequestBody.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;

        var answer = await instances.StartAsync(new StartOrder(function, id, body.Text), cancellation);
        if (answer.Present is { } present)
            return StatusJson.Message(StatusCodes.Status409Conflict, Occupied(present));
        if (wait is not null && await EndAsync(answer.InstanceId, wait.Value, pause, cancellation) is { } ended)
        {
            return ended.Status == OrchestrationStatus.Completed
                ? Results.Json(StatusJson.Parsed(await instances.TextAsync(ended.Output, cancellation)), StatusJson.Options)
                : await StatusAnswer.OfAsync(instances, ended, request, access, cancellation);
        }
        return Accepted(request, answer.InstanceId);
    }

    /// <summary>Starts an instance again with its name and input: under a new id, or over itself when it has ended.</summary>
    public async Task<IResult> RestartAsync(HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await instances.FindAsync(id, cancellation) is not { } instance)
        {
            return Results.Json(
                new
                {
                    Message = "InstanceId does not match a valid orchestration instance.",
                    ExceptionMessage = $"No instance with ID '{id}' was found. (Parameter 'instanceId')",
                    ExceptionType = "System.ArgumentException",
                },
                StatusJson.Options, statusCode: StatusCodes.Status400BadRequest);
        }
        var sameId = string.Equals(request.Query["restartWithNewInstanceId"], "false", StringComparison.OrdinalIgnoreCase);
        var order = new StartOrder(instance.Name, sameId ? id : null, await instances.TextAsync(instance.Input, cancellation));
        var answer = await instances.StartAsync(order, cancellation);
        if (answer.Present is not { } present)
            return Accepted(request, answer.InstanceId);
        return Results.Json(
            new
            {
                Message = "A non-terminal instance with this instance ID already exists.",
                ExceptionMessage = Occupied(present),
                ExceptionType = "DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException",
            },
            StatusJson.Options, statusCode: StatusCodes.Status409Conflict);
    }

    private async Task<Instance?> EndAsync(string id, TimeSpan wait, TimeSpan pause, CancellationToken cancellation)
    {
        for (var deadline = time.GetUtcNow() + wait; time.GetUtcNow() < deadline; await Task.Delay(pause, time, cancellation))
        {
            if (await instances.FindAsync(id, cancellation) is { HasEnded: true } ended)
                return ended;
        }
        return null;
    }

    private IResult Accepted(HttpRequest request, string id)
    {
        var instance = $"{request.Scheme}://{request.Host}{ManagementApi.Path}/instances/{Uri.EscapeDataString(id)}";
        var query = $"taskHub={hubName}&connection=Storage&code={access.SystemKey}";
        var status = $"{instance}?{query}";
        var headers = request.HttpContext.Response.Headers;
        headers.Location = status;
        headers.RetryAfter = "10";
        return Results.Json(
            new
            {
                id,
                statusQueryGetUri = status,
                sendEventPostUri = $"{instance}/raiseEvent/{{eventName}}?{query}",
                terminatePostUri = $"{instance}/terminate?reason={{text}}&{query}",
                purgeHistoryDeleteUri = status,
                restartPostUri = $"{instance}/restart?{query}",
                suspendPostUri = $"{instance}/suspend?reason={{text}}&{query}",
                resumePostUri = $"{instance}/resume?reason={{text}}&{query}",
            },
            StatusJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static string Occupied(Instance present) => $"An Orchestration instance with the status {present.Status} already exists.";

    private static TimeSpan? Seconds(HttpRequest request, string name) =>
        int.TryParse(request.Query[name], CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;
}
