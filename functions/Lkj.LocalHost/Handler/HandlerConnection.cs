namespace Lkj.LocalHost.Handler;

/// <summary>What every request to the handler has in common, enveloped or forwarded.</summary>
public static class HandlerConnection
{
    /// <summary>The release of the Functions host that LocalHost imitates, as it names itself to the handler.</summary>
    public const string HostVersion = "4.1037.0.0";

    /// <summary>How the host names itself in User-Agent.</summary>
    public const string UserAgent = $"Azure-Functions-Host/{HostVersion}";

    /// <summary>A client that passes on redirects, cookies and packed bodies as they are and has no time limit of its own.</summary>
    public static HttpClient Create() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };

    /// <summary>Adds the headers by which the handler knows the host and the call.</summary>
    public static void AddHostHeaders(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", HostVersion);
        request.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
    }
}
