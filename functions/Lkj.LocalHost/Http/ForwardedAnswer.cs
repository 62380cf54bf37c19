namespace Lkj.LocalHost.Http;

/// <summary>Writes the handler's answer to the caller as it is: status, headers and bytes; always with its length.</summary>
public static class ForwardedAnswer
{
    private static readonly HashSet<string> s_ownHeaders = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Transfer-Encoding", "Keep-Alive", "Content-Length" };

    /// <summary>Writes an answer whose content has been read whole.</summary>
    public static async Task WriteAsync(HttpResponseMessage answer, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated))
        {
            if (!s_ownHeaders.Contains(name))
                response.Headers[name] = values.ToArray();
        }
        var bytes = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            response.ContentLength = answer.Content.Headers.ContentLength;
            return;
        }
        if (response.StatusCode == StatusCodes.Status204NoContent)
            return;
        response.ContentLength = bytes.Length;
        if (bytes.Length > 0)
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
