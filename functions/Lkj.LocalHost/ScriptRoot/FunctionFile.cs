using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Reads the <c>function.json</c> of one folder of the script root.</summary>
public static partial class FunctionFile
{
    /// <summary>Reads and checks a function; %SETTING% in its texts is replaced from the app settings.</summary>
    /// <exception cref="SetupException">It cannot be read, or asks for what LocalHost does not do.</exception>
    public static FunctionDefinition Read(string path, IReadOnlyDictionary<string, string> settings)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(path)!);
        var file = StrictObject.FileObject(path);
        if (file["bindings"] is not JsonArray { Count: > 0 } entries)
            throw new SetupException($"{name}/function.json: \"bindings\" belum diisi.");
        foreach (var (option, _) in file)
        {
            if (option != "bindings")
                throw new SetupException($"{name}/function.json: pilihan \"{option}\" tidak dijalankan oleh LocalHost.");
        }
        var function = new FunctionDefinition(name, [.. entries.Select(entry => BindingRules.Check(name, Resolve(name, (JsonObject)entry!, settings)))]);
        BindingRules.CheckTogether(function);
        return function;
    }

    private static JsonObject Resolve(string function, JsonObject entry, IReadOnlyDictionary<string, string> settings)
    {
        var resolved = new JsonObject();
        foreach (var (option, value) in entry)
            resolved[option] = value is JsonValue text && text.TryGetValue<string>(out var written) ? Resolve(function, written, settings) : value?.DeepClone();
        return resolved;
    }

    private static string Resolve(string function, string text, IReadOnlyDictionary<string, string> settings) =>
        Setting().Replace(text, match => settings.TryGetValue(match.Groups[1].Value, out var value)
            ? value
            : throw new SetupException($"{function}/function.json: pengaturan {match.Value} belum diberi nilai. Isi di local.settings.json atau sebagai variabel lingkungan."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
