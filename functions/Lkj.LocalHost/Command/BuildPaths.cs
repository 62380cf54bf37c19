using System.Reflection;

namespace Lkj.LocalHost.Command;

/// <summary>Folders that the build has written into the assembly, so that a start from a clone finds what the build has set up.</summary>
public static class BuildPaths
{
    /// <summary>The folder with the installed Azurite.</summary>
    public static string Azurite => Metadata("AzuriteFolder");

    /// <summary>The repository, or the current folder where the program has been moved elsewhere.</summary>
    public static string Repository => Directory.Exists(Metadata("RepositoryFolder")) ? Metadata("RepositoryFolder") : Environment.CurrentDirectory;

    /// <summary>The script root that was published beside the program.</summary>
    public static string Handler => Path.Combine(AppContext.BaseDirectory, "handler");

    private static string Metadata(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
