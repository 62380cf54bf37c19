using System.Diagnostics;
using Lkj.LocalHost.Children;

namespace Lkj.LocalHost.Tests.Children;

/// <summary>What a killed LocalHost leaves behind, here programs of Node.js.</summary>
public sealed class ChildRegistryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkj-children-").FullName;

    [Fact]
    public async Task Leftover_ThatWritesAndEndsItself_IsWaitedFor()
    {
        var written = Path.Combine(folder, "written");
        using var storage = Start("process.stdin.on('end', () => setTimeout(() => require('fs').writeFileSync(process.argv[1], ''), 1500)).resume();", written);
        new ChildRegistry(folder).Remember(storage, endsItself: true);

        storage.StandardInput.Close();
        await new ChildRegistry(folder).EndLeftoversAsync(_ => { }, TimeProvider.System);

        Assert.True(storage.HasExited);
        Assert.True(File.Exists(written), "The process was killed before it had written.");
    }

    [Fact]
    public async Task Leftover_ThatDoesNotEndItselfWithinTheLimit_IsKilled()
    {
        using var storage = Start("setInterval(() => { }, 1000);");
        new ChildRegistry(folder).Remember(storage, endsItself: true);

        var clock = new ClockThatIsOver();
        await new ChildRegistry(folder).EndLeftoversAsync(_ => { }, clock);

        Assert.True(storage.HasExited);
        Assert.Equal([TimeSpan.FromSeconds(30)], clock.Waits);
    }

    [Fact]
    public async Task Leftover_ThatGoesOn_IsKilledAndNamed()
    {
        using var handler = Start("setInterval(() => { }, 1000);");
        new ChildRegistry(folder).Remember(handler);

        var said = new List<string>();
        await new ChildRegistry(folder).EndLeftoversAsync(said.Add, TimeProvider.System);

        Assert.True(handler.HasExited);
        Assert.Contains($"({handler.Id})", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leftovers_OnceEnded_AreForgotten()
    {
        using var handler = Start("setInterval(() => { }, 1000);");
        new ChildRegistry(folder).Remember(handler);
        await new ChildRegistry(folder).EndLeftoversAsync(_ => { }, TimeProvider.System);

        var said = new List<string>();
        await new ChildRegistry(folder).EndLeftoversAsync(said.Add, TimeProvider.System);

        Assert.Empty(said);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Ready when it has said so: a process is only known by its name when its program runs.
    private static Process Start(string script, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("node", ["-e", $"{script} console.log('ready');", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        return process;
    }

    // Every wait is over as soon as it begins.
    private sealed class ClockThatIsOver : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
