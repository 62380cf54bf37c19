using System.Net;
using Lkj.LocalHost.Tests.Durable;
using Lkj.LocalHost.Tests.Running;

namespace Lkj.LocalHost.Tests;

/// <summary>What becomes of a handler that ends, by its exit code, as observed on the real host.</summary>
public sealed class HandlerLifeTests(TestAzurite azurite)
{
    [Fact]
    public async Task Handler_EndsWithCodeZero_IsNeverStartedAgain()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);

        Assert.Equal(HttpStatusCode.InternalServerError, await EndAsync(host, 0));
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.False(await AnswersAsync(host));
        Assert.False(host.Stopping.IsCancellationRequested);
    }

    [Fact]
    public async Task Handler_EndsWithCodeTwoHundredOften_IsStartedAgainEachTime()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);

        for (var times = 0; times < 4; times++)
        {
            Assert.Equal(HttpStatusCode.InternalServerError, await EndAsync(host, 200));
            await Eventually.IsAsync(() => AnswersAsync(host), "the handler answers again");
        }

        Assert.False(host.Stopping.IsCancellationRequested);
    }

    [Fact]
    public async Task Handler_DiesThreeTimes_StopsTheHost()
    {
        await using var host = await RunningHost.StartAsync(azurite.ConnectionString);

        for (var deaths = 1; deaths <= 3; deaths++)
        {
            await Eventually.IsAsync(() => AnswersAsync(host), "the handler answers");
            Assert.False(host.Stopping.IsCancellationRequested);
            await EndAsync(host, 1);
        }

        await Eventually.IsAsync(() => host.Stopping.IsCancellationRequested, "the host stops");
    }

    private static async Task<HttpStatusCode> EndAsync(RunningHost host, int code)
    {
        using var answer = await host.Http.GetAsync($"api/keluar/{code}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<bool> AnswersAsync(RunningHost host)
    {
        using var answer = await host.Http.GetAsync($"api/gema/1?code={Uri.EscapeDataString(host.HostKey)}", TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode;
    }
}
