using System.Reflection;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>Where the build stands.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The built program LocalHost.</summary>
    public static string LocalHost { get; } = Path.Combine(Metadata("LocalHost"), OperatingSystem.IsWindows() ? "Lkj.LocalHost.exe" : "Lkj.LocalHost");

    /// <summary>The script root that the build put beside it.</summary>
    public static string ScriptRoot { get; } = Path.Combine(Metadata("LocalHost"), "handler");

    /// <summary>A script of the test tools.</summary>
    public static string Script(string name) => Path.Combine(Root, "tests", "npm", name);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
