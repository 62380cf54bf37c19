using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a word of a list; case and spacing do not matter.</summary>
internal static partial class PembacaPilihan
{
    /// <summary>A number of a list that people also write as a numeral: <c>Januari</c> or 1, <c>II</c>, <c>TW II</c> or 2.</summary>
    public static Func<Sel, ProfilKolom, HasilSel<int>> Nomor(IReadOnlyDictionary<string, int> daftar) => (sel, profil) =>
    {
        var teks = Awalan().Replace(Rapi.Teks(sel.Teks), "");
        return int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && daftar.Values.Contains(nomor)
            ? Hasil.Ada(nomor)
            : Dari(daftar)(sel.Dengan(teks), profil);
    };

    public static Func<Sel, ProfilKolom, HasilSel<T>> Dari<T>(IReadOnlyDictionary<string, T> daftar) => (sel, _) =>
    {
        var kunci = Rapi.Kunci(sel.Teks);
        foreach (var (kata, nilai) in daftar)
        {
            if (Rapi.Sekunci(kata, kunci))
                return Hasil.Ada(nilai);
        }

        return Hasil.Gagal<T>(JenisIsi.PilihanTidakDikenal, $"salah satu dari: {string.Join(", ", daftar.Keys)}");
    };

    [GeneratedRegex(@"^(tw|triwulan|bulan)\.? *", RegexOptions.IgnoreCase)]
    private static partial Regex Awalan();
}
