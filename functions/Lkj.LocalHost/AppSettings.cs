using System.Collections;
using System.Text.Json.Nodes;
using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost;

/// <summary>
/// The app settings: <c>Values</c> of local.settings.json, over which the environment wins, as with Azure Functions Core Tools.
/// The handler gets all of them as environment variables.
/// </summary>
/// <param name="Values">The settings by name, ignoring letter case.</param>
public sealed record AppSettings(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The setting that holds the connection string of the host's storage.</summary>
    public const string Storage = "AzureWebJobsStorage";

    /// <summary>A setting, or null.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>Reads the file, if there is one, and the environment of this process.</summary>
    /// <param name="file">The settings file; need not exist.</param>
    /// <param name="dataFolder">The data folder, which takes the place of <c>%LKJ_DATA%</c> in the file's values.</param>
    public static AppSettings Read(string file, string dataFolder)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (File.Exists(file) && StrictObject.FileObject(file)[nameof(Values)] is JsonObject written)
        {
            foreach (var (name, value) in written)
                values[name] = value?.ToString().Replace("%LKJ_DATA%", dataFolder, StringComparison.Ordinal) ?? "";
        }
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            values[(string)variable.Key] = (string?)variable.Value ?? "";
        return new AppSettings(values);
    }

    /// <summary>The same settings with some replaced.</summary>
    public AppSettings With(params ReadOnlySpan<(string Name, string Value)> others)
    {
        var values = new Dictionary<string, string>(Values, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in others)
            values[name] = value;
        return new AppSettings(values);
    }
}
