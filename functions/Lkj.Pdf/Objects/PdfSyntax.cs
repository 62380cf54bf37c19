using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Lkj.Pdf.Objects;

/// <summary>Simple objects as they stand in a file (ISO 32000-1, 7.3).</summary>
internal static class PdfSyntax
{
    /// <summary>More bytes than any number takes.</summary>
    public const int LongestNumber = 32;

    /// <summary>A number to the thousandth of a point, which no eye and no printer tells apart.</summary>
    public static string Number(double value)
    {
        Span<byte> bytes = stackalloc byte[LongestNumber];
        return Encoding.ASCII.GetString(bytes[..Number(value, bytes)]);
    }

    /// <summary>Writes such a number; answers how many bytes it took.</summary>
    public static int Number(double value, Span<byte> destination)
    {
        var thousandths = (long)Math.Round(Math.Round(value, 3, MidpointRounding.AwayFromZero) * 1000);
        var length = 0;
        if (thousandths < 0)
            destination[length++] = (byte)'-';
        var (whole, part) = Math.DivRem(Math.Abs(thousandths), 1000);
        Utf8Formatter.TryFormat(whole, destination[length..], out var digits);
        length += digits;
        if (part == 0)
            return length;
        destination[length++] = (byte)'.';
        for (var unit = 100; part > 0; part %= unit, unit /= 10)
            destination[length++] = (byte)('0' + part / unit);
        return length;
    }

    public static string Name(string name) => "/" + name;

    /// <summary>A text string: plain where it is printable ASCII, else UTF-16.</summary>
    public static string Text(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
            return $"({text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)})";
        var hex = new StringBuilder("<FEFF");
        foreach (var unit in text)
            hex.Append(CultureInfo.InvariantCulture, $"{(int)unit:X4}");
        return hex.Append('>').ToString();
    }

    public static string Array(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";

    /// <summary>The three components of a colour, each from 0 to 1.</summary>
    public static string Components(Rgb colour) => $"{Number(colour.Red / 255.0)} {Number(colour.Green / 255.0)} {Number(colour.Blue / 255.0)}";
}
