using Lkj.App.Host;
using Lkj.Durable;

namespace Lkj.App;

/// <summary>Timer function: looks after every submission and year-end that is still open, so that nothing is lost. Its schedule is the setting <c>PeriksaMacetJadwal</c>.</summary>
public static class PeriksaMacet
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(PeriksaMacet)}", RunAsync);

    private static async Task<IResult> RunAsync(HttpRequest request, PenjagaMacet penjaga, DurableTaskClients clients, CancellationToken cancellation)
    {
        await penjaga.PeriksaAsync(clients.For((await Invocation.ReadAsync(request)).DurableClient("durable")), cancellation);
        return InvocationResults.Done();
    }
}
