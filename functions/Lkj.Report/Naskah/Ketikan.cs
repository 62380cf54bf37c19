using System.Text.RegularExpressions;

namespace Lkj.Report.Naskah;

/// <summary>Keeps the decimals that an office typed: <c>90,00</c> promises more than <c>90</c>.</summary>
internal static partial class Ketikan
{
    /// <summary>The typed spelling of a number where it differs only by zeros at its end; else the number as it is written here.</summary>
    /// <param name="nilai">The number as it is written here: <c>77,5</c>.</param>
    /// <param name="teks">The cell: <c>77,50 %</c>.</param>
    public static string Tulis(string nilai, string teks)
    {
        var ketikan = Bilangan().Match(teks).Value;
        return ketikan.TrimEnd('0').TrimEnd(',') == nilai ? ketikan : nilai;
    }

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})*,\d{1,4}(?=\s|%|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bilangan();
}
