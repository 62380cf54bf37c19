using System.Globalization;

namespace Lkj.Domain.Nilai;

/// <summary>How numbers and dates are written for Indonesian readers, without the machine's culture.</summary>
public static class Penulisan
{
    private static readonly string[] DaftarBulan =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>The name of a month, 1 to 12: <c>Januari</c>.</summary>
    public static string NamaBulan(int bulan) => DaftarBulan[bulan - 1];

    /// <summary>Dots between thousands, comma before decimals.</summary>
    public static readonly NumberFormatInfo Indonesia = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    /// <summary>A quantity with as many decimals as it has, at most four: <c>49,53</c>, <c>100</c>.</summary>
    public static string Desimal(decimal nilai) => nilai.ToString("#,0.####", Indonesia);

    /// <summary>
    /// A quantity that an office stated, with the decimals that it stated: <c>90,00</c> promises more than <c>90</c>. More than four come from a
    /// calculation in the cell.
    /// </summary>
    public static string Tercatat(decimal nilai) => nilai.Scale > 4 ? Desimal(nilai) : nilai.ToString($"N{nilai.Scale}", Indonesia);

    /// <summary><c>31 Desember 2019</c>.</summary>
    public static string Tanggal(DateOnly tanggal) => $"{tanggal.Day} {DaftarBulan[tanggal.Month - 1]} {tanggal.Year}";

    /// <summary><c>31 Desember 2019 14.05 WIB</c>, from an offset of 7, 8 or 9 hours.</summary>
    /// <param name="saat">The moment.</param>
    /// <param name="zona">The fixed offset of the office.</param>
    public static string Waktu(DateTimeOffset saat, ZonaWaktu zona)
    {
        var setempat = saat.ToOffset(TimeSpan.FromHours((int)zona));
        return string.Create(CultureInfo.InvariantCulture, $"{Tanggal(DateOnly.FromDateTime(setempat.DateTime))} {setempat:HH.mm} {zona.ToString().ToUpperInvariant()}");
    }

    /// <summary>The number of a month by its Indonesian name (any case), 1 to 12, or null.</summary>
    public static int? Bulan(string nama)
    {
        var letak = Array.FindIndex(DaftarBulan, bulan => bulan.Equals(nama, StringComparison.OrdinalIgnoreCase));
        return letak < 0 ? null : letak + 1;
    }
}
