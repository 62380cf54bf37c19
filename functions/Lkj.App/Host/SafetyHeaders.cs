namespace Lkj.App.Host;

/// <summary>Headers of every answer to people: nothing is kept, guessed, framed or told to other sites (addresses hold keys and tokens).</summary>
public sealed class SafetyHeaders(RequestDelegate next)
{
    /// <summary>Handles a call.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        return next(context);
    }
}
