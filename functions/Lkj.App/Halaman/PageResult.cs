using System.Security.Cryptography;
using System.Text;

namespace Lkj.App.Halaman;

/// <summary>Answers with a page under a policy that lets it load nothing, run nothing and send forms only home.</summary>
public static class PageResult
{
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Kerangka.Gaya)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The answer.</summary>
    public static IResult Of(Markup page, int status = StatusCodes.Status200OK) => new WithPolicy(Results.Content(page.ToString(), "text/html; charset=utf-8", Encoding.UTF8, status));

    private sealed class WithPolicy(IResult inner) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return inner.ExecuteAsync(httpContext);
        }
    }
}
