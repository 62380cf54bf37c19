namespace Lkj.LocalHost.ScriptRoot;

/// <summary>A published script root, read and checked.</summary>
/// <param name="Folder">Its absolute path.</param>
/// <param name="Host">What host.json says.</param>
/// <param name="Functions">The functions, by name.</param>
/// <param name="Subscriptions">Event subscriptions to play.</param>
public sealed record FunctionApp(
    string Folder,
    HostConfiguration Host,
    IReadOnlyList<FunctionDefinition> Functions,
    IReadOnlyList<EventSubscription> Subscriptions)
{
    /// <summary>Reads a script root.</summary>
    /// <exception cref="SetupException">The folder is no script root, or asks for what LocalHost does not do.</exception>
    public static FunctionApp Read(string folder, IReadOnlyDictionary<string, string> settings)
    {
        folder = Path.GetFullPath(folder);
        var host = HostFile.Read(folder);
        var functions = Directory.EnumerateDirectories(folder)
            .Select(child => Path.Combine(child, "function.json"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select(path => FunctionFile.Read(path, settings))
            .ToArray();
        return new FunctionApp(folder, host, functions, EventSubscription.Read(folder));
    }

    /// <summary>The functions that a trigger of this type starts.</summary>
    public IEnumerable<FunctionDefinition> TriggeredBy(string triggerType) =>
        Functions.Where(function => function.Trigger.Type == triggerType);
}
