using System.Globalization;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a number in Indonesian or English spelling, exactly. A number that can be read in two ways is not guessed.</summary>
internal static class PembacaBilangan
{
    private const int PanjangLazim = 64;
    private const string Harapan = "angka, misalnya 1.234,5";

    /// <summary>Reads a cell.</summary>
    public static HasilSel<decimal> Baca(Sel sel, GayaAngka gaya) =>
        sel.Huruf(stackalloc char[PanjangLazim]) is var huruf && sel.Jenis == JenisSel.Angka ? Polos(huruf) : Baca(Rapi.Teks(huruf), gaya);

    /// <summary>Reads a text as it was typed.</summary>
    public static HasilSel<decimal> Baca(string teks, GayaAngka gaya) => Baca(Rapi.Teks(teks.AsSpan()), gaya);

    /// <summary>Reads a tidy text: sign or parentheses, digits, separators.</summary>
    public static HasilSel<decimal> Baca(ReadOnlySpan<char> teks, GayaAngka gaya)
    {
        var berkurung = Lewati(ref teks, "(");
        Lewati(ref teks, " ");
        var minus = Lewati(ref teks, "-−–");
        Lewati(ref teks, " ");
        var isi = DeretAngka.Awal(teks);
        teks = teks[isi.Length..];
        Lewati(ref teks, " ");
        if (isi.Length == 0 || !char.IsDigit(isi[0]) || Lewati(ref teks, ")") != berkurung || teks.Length > 0)
            return Gagal();
        var hasil = TanpaTanda(isi, gaya);
        return hasil.Terbaca && (berkurung || minus) ? Hasil.Ada(-hasil.Nilai) : hasil;
    }

    private static bool Lewati(ref ReadOnlySpan<char> teks, ReadOnlySpan<char> salahSatu)
    {
        var ada = teks.Length > 0 && salahSatu.Contains(teks[0]);
        if (ada)
            teks = teks[1..];
        return ada;
    }

    private static HasilSel<decimal> TanpaTanda(ReadOnlySpan<char> isi, GayaAngka gaya)
    {
        var titik = isi.Count('.');
        var koma = isi.Count(',');
        if (titik + koma == 0)
            return Polos(isi);
        if (titik > 0 && koma > 0)
            return Urai(isi, desimal: isi.LastIndexOf('.') > isi.LastIndexOf(',') ? '.' : ',');
        var tanda = titik > 0 ? '.' : ',';
        var lain = titik > 0 ? ',' : '.';
        if (titik + koma > 1)
            return Urai(isi, desimal: lain);
        if (isi[0] is < '1' or > '9' || DeretAngka.Kelompok(isi, tanda) != 2)
            return Urai(isi, desimal: tanda);
        return gaya switch
        {
            GayaAngka.Koma => Urai(isi, ','),
            GayaAngka.Titik => Urai(isi, '.'),
            _ when tanda == ',' => Urai(isi, ','),
            _ => Ragu(isi.ToString()),
        };
    }

    private static HasilSel<decimal> Urai(ReadOnlySpan<char> isi, char desimal)
    {
        var ribuan = desimal == ',' ? '.' : ',';
        var letak = isi.IndexOf(desimal);
        var utuh = letak < 0 ? isi : isi[..letak];
        var pecahan = letak < 0 ? default : isi[(letak + 1)..];
        var rapi = (letak < 0 || DeretAngka.Semua(pecahan)) && (DeretAngka.Semua(utuh) || DeretAngka.Kelompok(utuh, ribuan) > 1);
        if (!rapi)
            return Gagal();
        const int pendek = 64;
        var polos = isi.Length <= pendek ? stackalloc char[pendek] : new char[isi.Length];
        var panjang = 0;
        foreach (var huruf in isi)
        {
            if (huruf != ribuan)
                polos[panjang++] = huruf == desimal ? '.' : huruf;
        }

        return Polos(polos[..panjang]);
    }

    private static HasilSel<decimal> Polos(ReadOnlySpan<char> teks) =>
        decimal.TryParse(teks, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nilai)
            ? Hasil.Ada(nilai)
            : Gagal();

    private static HasilSel<decimal> Gagal() => Hasil.Gagal<decimal>(JenisIsi.AngkaTakTerbaca, Harapan);

    private static HasilSel<decimal> Ragu(string isi) =>
        Hasil.Gagal<decimal>(JenisIsi.AngkaRagu, $"{isi.Replace(".", "", StringComparison.Ordinal)} bila ribuan, atau {isi.Replace('.', ',')}0 bila pecahan");
}
