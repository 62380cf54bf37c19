using System.Globalization;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pelacakan;

/// <summary>Makes origins and their addresses.</summary>
internal static class Angka
{
    private const string TidakAda = "n/a";

    /// <summary>An amount that was read.</summary>
    public static AsalAngka? Uang(string alamat, string nama, Isian<Rupiah>? isi) => isi is null ? null : new(alamat, nama, isi.Nilai.DenganRp(), isi.Asal, isi.Teks, null, []);

    /// <summary>A value that was read; null where the cell is empty.</summary>
    public static AsalAngka? Dibaca<T>(string alamat, string nama, Isian<T>? isi) =>
        isi is null ? null : new(alamat, nama, Convert.ToString(isi.Nilai, CultureInfo.InvariantCulture) ?? "", isi.Asal, isi.Teks, null, []);

    /// <summary>A figure that was computed.</summary>
    public static AsalAngka Dihitung(string alamat, string nama, string nilai, string rumus, IEnumerable<string> dari) => new(alamat, nama, nilai, null, null, rumus, [.. dari]);

    /// <summary>A sum that was computed; null where there is none.</summary>
    public static AsalAngka? Dihitung(string alamat, string nama, Rupiah? nilai, string rumus, IEnumerable<string> dari) =>
        nilai is { } uang ? Dihitung(alamat, nama, uang.DenganRp(), rumus, dari) : null;

    /// <summary>The absorption of the pagu and realisasi that stand under the same address.</summary>
    public static AsalAngka Serapan(string awalan, string nama, Persen? serapan) =>
        Dihitung($"{awalan}/serapan", $"Serapan: {nama}", serapan?.ToString() ?? TidakAda, "realisasi / pagu x 100", [$"{awalan}/pagu", $"{awalan}/realisasi"]);

    /// <summary>Those that are there.</summary>
    public static IEnumerable<AsalAngka> Ada(params IEnumerable<AsalAngka?> angka) => angka.OfType<AsalAngka>();

    /// <summary>The address of a row's figure; rows count from 1.</summary>
    public static string Letak(string tabel, int letak, string angka) => string.Create(CultureInfo.InvariantCulture, $"{tabel}/{letak + 1}/{angka}");

    /// <summary>The address of a row.</summary>
    public static string Letak(string tabel, int letak) => string.Create(CultureInfo.InvariantCulture, $"{tabel}/{letak + 1}");
}
