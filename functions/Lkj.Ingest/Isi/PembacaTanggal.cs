using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a date: day first, as Indonesia writes it, with the month's name or number, or year first (ISO 8601).</summary>
internal static partial class PembacaTanggal
{
    private const string Harapan = "tanggal lengkap, misalnya 31 Januari 2020";

    public static HasilSel<DateOnly> Baca(Sel sel, ProfilKolom profil)
    {
        var teks = Rapi.Teks(sel.Teks);
        if (TandaKosong.Adalah(teks))
            return HasilSel<DateOnly>.Kosong;
        var cocok = HariDulu().Match(teks) is { Success: true } hari ? hari : TahunDulu().Match(teks);
        if (sel.Jenis == JenisSel.Teks && cocok.Success
            && Bulan(cocok.Groups["b"].Value) is { } bulan and >= 1 and <= 12
            && Angka(cocok.Groups["t"].Value) is { } tahun and >= 1900
            && Angka(cocok.Groups["h"].Value) is { } tanggal and >= 1 && tanggal <= DateTime.DaysInMonth(tahun, bulan))
            return Hasil.Ada(new DateOnly(tahun, bulan, tanggal));
        return Hasil.Gagal<DateOnly>(JenisIsi.TanggalTakTerbaca, Harapan);
    }

    private static int? Bulan(string teks) => char.IsAsciiDigit(teks[0]) ? Angka(teks) : Penulisan.Bulan(teks);

    private static int? Angka(string teks) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : null;

    [GeneratedRegex(@"^(?<h>\d{1,2})(?:[-/.](?<b>\d{1,2})[-/.]| (?<b>\p{L}+) |-(?<b>\p{L}+)-)(?<t>\d{4})$")]
    private static partial Regex HariDulu();

    [GeneratedRegex(@"^(?<t>\d{4})-(?<b>\d{1,2})-(?<h>\d{1,2})$")]
    private static partial Regex TahunDulu();
}
