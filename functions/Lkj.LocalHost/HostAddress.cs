using System.Globalization;

namespace Lkj.LocalHost;

/// <summary>Where callers reach the HTTP front.</summary>
/// <param name="Port">Its port.</param>
public sealed record HostAddress(int Port)
{
    /// <summary>Host name and port, as in WEBSITE_HOSTNAME.</summary>
    public string Authority => string.Create(CultureInfo.InvariantCulture, $"localhost:{Port}");

    /// <summary>The root address.</summary>
    public Uri Root => new($"http://{Authority}/");
}
