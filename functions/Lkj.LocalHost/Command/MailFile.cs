using System.Text;
using System.Text.RegularExpressions;

namespace Lkj.LocalHost.Command;

/// <summary>A mail that the app has written as an <c>.eml</c> file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text, with the parts that are packed for transport unpacked.</param>
public sealed partial record MailFile(string Path, string Text)
{
    /// <summary>The newest mail of a folder, or null when there is none.</summary>
    public static MailFile? Newest(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc) is { } path
            ? new MailFile(path, Unpack(File.ReadAllText(path)))
            : null;

    /// <summary>The first web address in it that has <paramref name="part"/> in its path, or null.</summary>
    public Uri? Link(string part) =>
        Address().Matches(Text).Select(match => match.Value).FirstOrDefault(address => address.Contains(part, StringComparison.Ordinal)) is { } found ? new Uri(found) : null;

    private static string Unpack(string text)
    {
        var unpacked = new StringBuilder(text.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal));
        foreach (Match block in Base64().Matches(text))
        {
            var buffer = new byte[block.Length];
            if (Convert.TryFromBase64String(block.Value, buffer, out var length))
                unpacked.AppendLine().Append(Encoding.UTF8.GetString(buffer, 0, length));
        }
        return unpacked.ToString();
    }

    [GeneratedRegex("""https?://[^\s"'<>]+""")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:[A-Za-z0-9+/]{40,}={0,2}\r?\n?)+[A-Za-z0-9+/]*={0,2}", RegexOptions.Multiline)]
    private static partial Regex Base64();
}
