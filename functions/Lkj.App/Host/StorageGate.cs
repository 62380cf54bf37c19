using Lkj.Storage;

namespace Lkj.App.Host;

/// <summary>Lets a call through once everything in storage exists that the functions use.</summary>
public sealed class StorageGate(RequestDelegate next, StorageSetup setup)
{
    /// <summary>Handles a call.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path != "/")
            await setup.EnsureAsync(context.RequestAborted);
        await next(context);
    }
}
