using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a number in Indonesian or English spelling, exactly. A number that can be read in two ways is not guessed.</summary>
internal static partial class PembacaBilangan
{
    private const string Harapan = "angka, misalnya 1.234,5";

    /// <summary>Reads a cell.</summary>
    public static HasilSel<decimal> Baca(Sel sel, GayaAngka gaya) =>
        sel.Jenis == JenisSel.Angka ? Polos(sel.Teks) : Baca(sel.Teks, gaya);

    /// <summary>Reads a text: sign or parentheses, digits, separators.</summary>
    public static HasilSel<decimal> Baca(string teks, GayaAngka gaya)
    {
        var cocok = Bentuk().Match(Rapi.Teks(teks).Replace('−', '-').Replace('–', '-'));
        if (!cocok.Success || (cocok.Groups["buka"].Success != cocok.Groups["tutup"].Success))
            return Hasil.Gagal<decimal>(JenisIsi.AngkaTakTerbaca, Harapan);
        var negatif = cocok.Groups["buka"].Success || cocok.Groups["minus"].Success;
        return TanpaTanda(cocok.Groups["isi"].Value, gaya).Sebagai(nilai => negatif ? -nilai : nilai);
    }

    private static HasilSel<decimal> TanpaTanda(string isi, GayaAngka gaya)
    {
        var titik = isi.Count(huruf => huruf == '.');
        var koma = isi.Count(huruf => huruf == ',');
        if (titik + koma == 0)
            return Polos(isi);
        if (titik > 0 && koma > 0)
            return Urai(isi, desimal: isi.LastIndexOf('.') > isi.LastIndexOf(',') ? '.' : ',');
        var tanda = titik > 0 ? '.' : ',';
        var lain = titik > 0 ? ',' : '.';
        if (titik + koma > 1)
            return Urai(isi, desimal: lain);
        if (!SatuKelompok().IsMatch(isi))
            return Urai(isi, desimal: tanda);
        return gaya switch
        {
            GayaAngka.Koma => Urai(isi, ','),
            GayaAngka.Titik => Urai(isi, '.'),
            _ when tanda == ',' => Urai(isi, ','),
            _ => Hasil.Gagal<decimal>(JenisIsi.AngkaRagu, $"{isi.Replace(".", "", StringComparison.Ordinal)} bila ribuan, atau {isi.Replace('.', ',')}0 bila pecahan"),
        };
    }

    private static HasilSel<decimal> Urai(string isi, char desimal)
    {
        var ribuan = desimal == ',' ? '.' : ',';
        var potong = isi.Split(desimal);
        var kelompok = potong[0].Split(ribuan);
        var rapi = potong.Length <= 2 && potong[^1].Length > 0 && (potong.Length == 1 || !potong[1].Contains(ribuan))
            && (kelompok.Length == 1 || (kelompok[0].Length is > 0 and <= 3 && kelompok.Skip(1).All(satu => satu.Length == 3)));
        return rapi
            ? Polos(string.Concat(kelompok) + (potong.Length == 2 ? "." + potong[1] : ""))
            : Hasil.Gagal<decimal>(JenisIsi.AngkaTakTerbaca, Harapan);
    }

    private static HasilSel<decimal> Polos(string teks) =>
        decimal.TryParse(teks, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nilai)
            ? Hasil.Ada(nilai)
            : Hasil.Gagal<decimal>(JenisIsi.AngkaTakTerbaca, Harapan);

    [GeneratedRegex(@"^(?<buka>\()? ?(?<minus>-)? ?(?<isi>\d[\d.,]*) ?(?<tutup>\))?$")]
    private static partial Regex Bentuk();

    [GeneratedRegex(@"^[1-9]\d{0,2}[.,]\d{3}$")]
    private static partial Regex SatuKelompok();
}
