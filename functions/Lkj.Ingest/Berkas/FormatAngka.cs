using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest.Berkas;

/// <summary>
/// Turns the stored text of a number into the text of the cell, as its number format shows it: percent, date or plain. Spreadsheets keep
/// 15 significant digits and store the rest as noise (<c>0.87739999999999996</c>); the noise is dropped, in decimal arithmetic.
/// </summary>
internal static partial class FormatAngka
{
    private static readonly SearchValues<char> HurufTanggal = SearchValues.Create("dDmMyY");

    private const int AngkaPenting = 15;

    /// <summary>How a number format shows a number.</summary>
    public enum Tampilan
    {
        Biasa,
        Persen,
        Tanggal,
    }

    /// <summary>The formats that the file format knows by number.</summary>
    public static Tampilan Bawaan(int nomor) => nomor switch
    {
        9 or 10 => Tampilan.Persen,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Tampilan.Tanggal,
        _ => Tampilan.Biasa,
    };

    /// <summary>A format by its code: quoted and bracketed parts say nothing about the kind.</summary>
    public static Tampilan Dari(string kode)
    {
        var inti = BagianHarfiah().Replace(kode, "");
        if (inti.Contains('%'))
            return Tampilan.Persen;
        return inti.AsSpan().ContainsAny(HurufTanggal) ? Tampilan.Tanggal : Tampilan.Biasa;
    }

    /// <summary>The cell's text and kind; text that is no number stays as it is.</summary>
    public static Sel Tulis(int kolom, ReadOnlySpan<char> teks, Tampilan tampilan, bool sejak1904)
    {
        if (!decimal.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai))
            return new Sel(kolom, teks.ToString(), JenisSel.Teks);
        nilai = Rapikan(nilai);
        return tampilan switch
        {
            Tampilan.Persen when Math.Abs(nilai) < 1e20m => new Sel(kolom, $"{(nilai * 100).ToString("0.####################", Penulisan.Indonesia)} %", JenisSel.Teks),
            Tampilan.Tanggal when Tanggal(nilai, sejak1904) is { } tanggal => new Sel(kolom, tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), JenisSel.Teks),
            _ => new Sel(kolom, nilai.ToString("0.############################", CultureInfo.InvariantCulture), JenisSel.Angka),
        };
    }

    private static decimal Rapikan(decimal nilai)
    {
        var bulat = Math.Truncate(Math.Abs(nilai));
        if (bulat == 0)
        {
            // Leading zeros after the point are not significant: 0.0012 has two digits.
            var skala = 0;
            for (var sisa = Math.Abs(nilai); sisa is > 0 and < 0.1m; sisa *= 10)
                skala++;
            return Math.Round(nilai, Math.Min(AngkaPenting + skala, 28), MidpointRounding.AwayFromZero);
        }

        var panjang = bulat.ToString(CultureInfo.InvariantCulture).Length;
        return panjang >= AngkaPenting ? nilai : Math.Round(nilai, AngkaPenting - panjang, MidpointRounding.AwayFromZero);
    }

    private static DateOnly? Tanggal(decimal serial, bool sejak1904)
    {
        // Serial 60 is 29 February 1900, a day that never was but that the format counts.
        var hari = Math.Floor(serial);
        if (hari is < 1 or > 2_900_000 || (!sejak1904 && hari == 60))
            return null;
        var awal = sejak1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, hari < 60 ? 31 : 30);
        return awal.AddDays((int)hari);
    }

    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General
        """)]
    private static partial Regex BagianHarfiah();
}
