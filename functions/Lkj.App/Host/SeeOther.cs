namespace Lkj.App.Host;

/// <summary>Sends a browser on to a page after a form was taken in.</summary>
/// <param name="location">Where to.</param>
public sealed class SeeOther(string location) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
