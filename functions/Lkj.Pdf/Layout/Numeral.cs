using System.Globalization;

namespace Lkj.Pdf.Layout;

/// <summary>Numbers as labels of pages and list items.</summary>
internal static class Numeral
{
    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in RomanSigns)
            for (; number >= value; number -= value)
                text += sign;
        return text;
    }

    /// <summary>a to z, then aa to zz and so on, each letter repeated as PDF viewers and word processors do.</summary>
    public static string Letters(int number) => new((char)('a' + (number - 1) % 26), 1 + (number - 1) / 26);
}
