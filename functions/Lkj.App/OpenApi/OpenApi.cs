using Lkj.App.Host;

namespace Lkj.App;

/// <summary>HTTP function: all HTTP functions as an OpenAPI document; the same stands as <c>docs/openapi.json</c>.</summary>
public static class OpenApi
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/openapi.json", People.Read, () => Results.Json(DokumenOpenApi.Susun()));
}
