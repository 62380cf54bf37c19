using System.Net.Http.Headers;
using System.Text;
using Lkj.LocalHost.Handler;
using Microsoft.AspNetCore.Http.Extensions;

namespace Lkj.LocalHost.Http;

/// <summary>Turns a caller's request into the one the handler gets, with everything the real host changes on the way.</summary>
public static class ForwardedRequest
{
    private static readonly HashSet<string> s_contentHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-MD5",
        "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    private static readonly HashSet<string> s_ownHeaders = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Transfer-Encoding", "Keep-Alive", "Upgrade" };

    /// <summary>Builds the request. The body must have been read whole and be at its start.</summary>
    /// <returns>Null when the Content-Type cannot be read: the real host fails such a call.</returns>
    public static HttpRequestMessage? Build(HttpRequest request, Uri handler)
    {
        // The real host puts the readable address together and parses it again; so it loses an escaped ? or # with what follows.
        var path = new Uri(request.GetDisplayUrl()).AbsolutePath;
        var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(handler, path + Query(request.Query))) { Version = System.Net.HttpVersion.Version11 };
        if (request.ContentLength > 0)
        {
            message.Content = new StreamContent(request.Body);
            message.Content.Headers.ContentLength = request.ContentLength;
            if (request.ContentType is { Length: > 0 } type)
            {
                if (!MediaTypeHeaderValue.TryParse(type, out _))
                    return null;
                message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }
        foreach (var (name, values) in request.Headers)
        {
            if (!s_contentHeaders.Contains(name) && !s_ownHeaders.Contains(name))
                message.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }
        HandlerConnection.AddHostHeaders(message);
        return message;
    }

    private static string Query(IQueryCollection query)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in query)
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=')
                .AppendJoin(',', values.Select(value => Uri.EscapeDataString(value ?? "")));
        }
        return text.ToString();
    }
}
