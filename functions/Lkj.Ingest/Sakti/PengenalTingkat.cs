using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// Tells the level of a row of a Fa Detail by the form of its leftmost text and, where two levels look alike, by the column it fills.
/// </summary>
internal sealed partial class PengenalTingkat
{
    private int kolomKomponen = int.MaxValue;

    /// <summary>The level and code of a row's leftmost cell, or null when it is neither; a code that a spreadsheet took for a number is filled up with zeros.</summary>
    public (TingkatAnggaran Tingkat, string Kode)? Kenali(Sel sel)
    {
        var teks = Rapi.Teks(sel.Teks);
        if (Item().Match(teks) is { Success: true } item)
            return (TingkatAnggaran.Item, item.Groups["nomor"].Value);
        var kode = sel.Jenis == JenisSel.Angka && teks.Length < 3 ? teks.PadLeft(3, '0') : teks.ToUpperInvariant();
        if (Tingkat(kode, sel.Kolom) is not { } tingkat)
            return null;
        if (tingkat == TingkatAnggaran.Komponen)
            kolomKomponen = sel.Kolom;
        return (tingkat, kode);
    }

    /// <summary>The text of an item without its number.</summary>
    public static string TanpaNomor(string teks) => Item().Match(teks) is { Success: true } item && item.Length < teks.Length ? teks[item.Length..] : teks;

    private TingkatAnggaran? Tingkat(string kode, int kolom) => kode switch
    {
        _ when Akun().IsMatch(kode) => TingkatAnggaran.Akun,
        _ when Kegiatan().IsMatch(kode) => TingkatAnggaran.Kegiatan,
        _ when Ro().IsMatch(kode) => TingkatAnggaran.Ro,
        _ when Kro().IsMatch(kode) => TingkatAnggaran.Kro,
        _ when Komponen().IsMatch(kode) => TingkatAnggaran.Komponen,
        // Two letters are a programme, and a subkomponen after Z; the subkomponen stands to the right of its komponen.
        _ when Program().IsMatch(kode) && kolom < kolomKomponen => TingkatAnggaran.Program,
        _ when Subkomponen().IsMatch(kode) => TingkatAnggaran.Subkomponen,
        _ => null,
    };

    [GeneratedRegex(@"^(?<nomor>\d{6})\.(\s+|$)")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\d{6}$")]
    private static partial Regex Akun();

    [GeneratedRegex(@"^((\d{3}\.\d{2}\.)?([A-Z]{2}|\d{2})\.)?\d{4}$")]
    private static partial Regex Kegiatan();

    [GeneratedRegex(@"^([A-Z]{2}\.)?(\d{4}\.)?[A-Z]{3}\.\d{3}$")]
    private static partial Regex Ro();

    [GeneratedRegex(@"^([A-Z]{2}\.)?(\d{4}\.)?[A-Z]{3}$")]
    private static partial Regex Kro();

    [GeneratedRegex(@"^\d{3}$")]
    private static partial Regex Komponen();

    [GeneratedRegex(@"^(\d{3}\.\d{2}\.)?([A-Z]{2}|\d{2})$")]
    private static partial Regex Program();

    [GeneratedRegex(@"^(\d{3}\.)?\d?[A-Z]{1,2}$")]
    private static partial Regex Subkomponen();
}
