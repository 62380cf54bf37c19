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

    /// <summary>The settings: local.settings.json, or the sample of it where there is none.</summary>
    public static string SettingsFile =>
        Path.Combine(Repository, "local.settings.json") is var own && File.Exists(own) ? own : Path.Combine(Repository, "local.settings.sample.json");

    private static string Metadata(string key) =>
        typeof(BuildPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
