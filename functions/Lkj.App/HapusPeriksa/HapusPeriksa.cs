using Lkj.App.Host;
using Lkj.Storage.Hasil;

namespace Lkj.App;

/// <summary>Timer function, daily: deletes results of uploads that became no submission once their days are over.</summary>
public static class HapusPeriksa
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(HapusPeriksa)}", RunAsync);

    private static async Task<IResult> RunAsync(PeriksaStore periksa, CancellationToken cancellation)
    {
        await periksa.PurgeAsync(cancellation);
        return InvocationResults.Done();
    }
}
