using System.Text.RegularExpressions;

namespace Lkj.LocalHost.Blobs;

/// <summary>The <c>path</c> of a blobTrigger: a container, and a pattern of names with <c>{tokens}</c>.</summary>
public sealed partial class BlobPattern
{
    private readonly Regex _names;

    private BlobPattern(string container, Regex names)
    {
        Container = container;
        _names = names;
    }

    /// <summary>The container.</summary>
    public string Container { get; }

    /// <summary>Reads a path such as <c>naskah/{tahun}/{kode}.json</c>; without a name after the container it means every blob.</summary>
    public static BlobPattern Parse(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return new BlobPattern(path, new Regex(""));
        var pattern = Token().Replace(Regex.Escape(path[(slash + 1)..]).Replace("}", "\\}", StringComparison.Ordinal), "(?<$1>.+?)");
        return new BlobPattern(path[..slash], new Regex($"^{pattern}$", RegexOptions.Singleline));
    }

    /// <summary>The tokens of a name, or null when it does not fit.</summary>
    public IReadOnlyDictionary<string, string>? Match(string name)
    {
        var match = _names.Match(name);
        return match.Success ? match.Groups.Values.Skip(1).ToDictionary(group => group.Name, group => group.Value) : null;
    }

    [GeneratedRegex(@"\\\{(\w+)\\\}")]
    private static partial Regex Token();
}
