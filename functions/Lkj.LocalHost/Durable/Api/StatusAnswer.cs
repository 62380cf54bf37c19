using Lkj.Durable.Wire;
using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Durable.Api;

/// <summary>The answer to a status query: 202 with Retry-After while the instance may still change, 200 once it has ended.</summary>
public static class StatusAnswer
{
    /// <summary>The answer, with what the query string asks to be shown.</summary>
    public static async Task<IResult> OfAsync(
        InstanceOperations instances, Instance instance, HttpRequest request, ManagementAccess access, CancellationToken cancellation)
    {
        var status = await StatusJson.OfAsync(instances, instance, !Is(request, "showInput", "false"), cancellation);
        if (Is(request, "showHistory", "true"))
        {
            var history = await instances.HistoryAsync(instance, cancellation);
            status["historyEvents"] = HistoryJson.Of(history, Is(request, "showHistoryOutput", "true"));
        }
        return Results.Json(status, StatusJson.Options, statusCode: Code(instance, request, access));
    }

    private static int Code(Instance instance, HttpRequest request, ManagementAccess access)
    {
        if (instance.HasEnded)
        {
            return instance.Status == OrchestrationStatus.Failed && Is(request, "returnInternalServerErrorOnFailure", "true")
                ? StatusCodes.Status500InternalServerError
                : StatusCodes.Status200OK;
        }
        var headers = request.HttpContext.Response.Headers;
        headers.Location = $"{request.Scheme}://{request.Host}{ManagementApi.Path}/instances/{Uri.EscapeDataString(instance.Id)}?code={access.SystemKey}";
        headers.RetryAfter = "5";
        return StatusCodes.Status202Accepted;
    }

    private static bool Is(HttpRequest request, string name, string value) =>
        string.Equals(request.Query[name], value, StringComparison.OrdinalIgnoreCase);
}
