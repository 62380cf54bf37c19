using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkj.LocalHost.ScriptRoot;

/// <summary>
/// Reads a JSON object option by option and names, on <see cref="Close"/>, every option nobody asked for:
/// an option that LocalHost does not know must not be passed over in silence.
/// </summary>
/// <param name="json">The object; null stands for an empty one.</param>
/// <param name="place">The file and the path inside it, for messages.</param>
public sealed class StrictObject(JsonObject? json, string place)
{
    private static readonly JsonDocumentOptions s_comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly HashSet<string> _asked = [];
    private readonly List<StrictObject> _sections = [];

    /// <summary>Reads the object that a file holds.</summary>
    public static StrictObject OfFile(string path) => new(FileObject(path), Path.GetFileName(path));

    /// <summary>The JSON object that a file holds, comments allowed.</summary>
    public static JsonObject FileObject(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: s_comments) as JsonObject
                ?? throw new SetupException($"{path} harus berisi sebuah objek JSON. Perbaiki berkas itu.");
        }
        catch (JsonException exception)
        {
            throw new SetupException($"{path} bukan JSON yang utuh: {exception.Message} Perbaiki berkas itu.");
        }
    }

    /// <summary>A text option.</summary>
    public string? Text(string name) => Value<string>(name);

    /// <summary>A whole number.</summary>
    public int? Number(string name) => Value<int?>(name);

    /// <summary>A yes or no.</summary>
    public bool? Flag(string name) => Value<bool?>(name);

    /// <summary>A time span written as <c>hh:mm:ss</c>.</summary>
    public TimeSpan? Span(string name) =>
        Text(name) is not { } text ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span
        : throw Unreadable(name, text);

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Ask(name) is not { } node ? []
        : node is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())]
        : throw Unreadable(name, node.ToJsonString());

    /// <summary>An object inside this one; an empty one when absent.</summary>
    public StrictObject Section(string name)
    {
        var section = new StrictObject(Ask(name) as JsonObject, $"{place}: {name}");
        _sections.Add(section);
        return section;
    }

    /// <summary>Marks options as known that only the real host acts on.</summary>
    public void Pass(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            _asked.Add(name);
    }

    /// <summary>Ends the reading of this object and of its sections.</summary>
    /// <exception cref="SetupException">There is an option that nobody asked for.</exception>
    public void Close()
    {
        foreach (var (name, _) in json ?? [])
        {
            if (!_asked.Contains(name))
                throw new SetupException($"{place}: pilihan \"{name}\" tidak dijalankan oleh LocalHost. Hapus pilihan itu, atau pakai Azure Functions Core Tools.");
        }
        foreach (var section in _sections)
            section.Close();
    }

    private T? Value<T>(string name)
    {
        if (Ask(name) is not { } node)
            return default;
        return node is JsonValue value && value.TryGetValue<T>(out var result) ? result : throw Unreadable(name, node.ToJsonString());
    }

    private JsonNode? Ask(string name)
    {
        _asked.Add(name);
        return json?[name];
    }

    private SetupException Unreadable(string name, string value) =>
        new($"{place}: nilai {value} pada \"{name}\" tidak terbaca. Perbaiki berkas itu.");
}
