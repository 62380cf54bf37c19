using Lkj.App.Host;

namespace Lkj.App;

/// <summary>HTTP function: says that the app runs and reaches its storage (which every call passes through before it gets here).</summary>
public static class Sehat
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/sehat", People.Read, () => Results.Json(new { Sehat = true }));
}
