using System.Diagnostics;

namespace Lkj.LocalHost.Tests.Running;

/// <summary>Waits for what another process does.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    public static async Task IsAsync(Func<Task<bool>> holds, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(clock.Elapsed < s_limit, $"Not within {s_limit}: {what}.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public static Task IsAsync(Func<bool> holds, string what) => IsAsync(() => Task.FromResult(holds()), what);
}
