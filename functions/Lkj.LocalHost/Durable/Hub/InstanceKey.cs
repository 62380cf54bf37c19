using System.Globalization;
using System.Text;

namespace Lkj.LocalHost.Durable.Hub;

/// <summary>Turns instance ids into keys that Table and Blob Storage accept.</summary>
public static class InstanceKey
{
    /// <summary>The key of an id: as it is, but for characters that storage forbids in keys, which become <c>^</c> and their number.</summary>
    /// <remarks>Works character by character, so the key of a prefix is a prefix of the key.</remarks>
    public static string Of(string instanceId)
    {
        var key = new StringBuilder(instanceId.Length);
        foreach (var character in instanceId)
        {
            if (character is '/' or '\\' or '#' or '?' or '^' || char.IsControl(character))
                key.Append('^').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                key.Append(character);
        }
        return key.ToString();
    }
}
