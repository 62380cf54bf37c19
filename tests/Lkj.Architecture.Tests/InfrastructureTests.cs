using System.Diagnostics;

namespace Lkj.Architecture.Tests;

/// <summary>The templates of Azure compile without a diagnostic (a misspelt property is only a warning to the compiler).</summary>
public sealed class InfrastructureTests
{
    [Theory]
    [InlineData("main.bicep")]
    [InlineData("naskah.bicep")]
    public async Task Template_Compiled_GivesNoDiagnostic(string template)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The Bicep compiler is restored as its Linux package only.");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Repository.Bicep, File.GetUnixFileMode(Repository.Bicep) | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(Repository.Bicep, ["build", Path.Combine(Repository.Root, "infra", template), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";

        using var bicep = Process.Start(start)!;
        var compiled = bicep.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var diagnostics = await bicep.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bicep.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", diagnostics);
        Assert.Contains("\"resources\"", await compiled, StringComparison.Ordinal);
    }
}
