using System.Text.Json.Nodes;

namespace Lkj.EndToEnd.Tests.Running;

/// <summary>Copies of the built script root with another host.json.</summary>
internal static class ScriptRootCopy
{
    /// <summary>
    /// A copy in which the Durable extension takes back after five seconds what a killed host had in hand; where host.json says nothing
    /// it is five minutes.
    /// </summary>
    /// <param name="folder">Where to; a copy that is there already is taken.</param>
    public static string WithShortLocks(string folder)
    {
        if (Directory.Exists(folder))
            return folder;
        Copy(new DirectoryInfo(Repository.ScriptRoot), folder);
        var path = Path.Combine(folder, "host.json");
        var host = JsonNode.Parse(File.ReadAllText(path))!;
        var storage = host["extensions"]!["durableTask"]!["storageProvider"]!;
        storage["controlQueueVisibilityTimeout"] = "00:00:05";
        storage["workItemQueueVisibilityTimeout"] = "00:00:05";
        File.WriteAllText(path, host.ToJsonString());
        return folder;
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in source.EnumerateFiles())
            file.CopyTo(Path.Combine(target, file.Name));
        foreach (var folder in source.EnumerateDirectories())
            Copy(folder, Path.Combine(target, folder.Name));
    }
}
