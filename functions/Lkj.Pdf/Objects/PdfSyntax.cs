using System.Globalization;
using System.Text;

namespace Lkj.Pdf.Objects;

/// <summary>Simple objects as they stand in a file (ISO 32000-1, 7.3).</summary>
internal static class PdfSyntax
{
    /// <summary>A number to the thousandth of a point, which no eye and no printer tells apart.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.###", CultureInfo.InvariantCulture);
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
