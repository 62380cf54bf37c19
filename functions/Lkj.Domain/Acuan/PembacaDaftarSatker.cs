using System.Globalization;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Acuan;

/// <summary>
/// Reads a list of offices: CSV with comma or semicolon and the headings of <see cref="Kepala"/>; lines that begin with # are remarks. A list with
/// anything to repair is refused as a whole.
/// </summary>
public static class PembacaDaftarSatker
{
    /// <summary>The headings, in their order.</summary>
    public const string Kepala = "kode,nama,nama_lain,tingkat,provinsi,zona,dari,sampai,terverifikasi";

    /// <summary>The list, or what is to be repaired, line by line, in Bahasa Indonesia.</summary>
    public static (DaftarSatker? Daftar, IReadOnlyList<string> Masalah) Baca(string csv)
    {
        var baris = csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Select((teks, letak) => (Nomor: letak + 1, Teks: teks.Trim()))
            .Where(satu => satu.Teks.Length > 0 && satu.Teks[0] != '#').ToList();
        if (baris.Count == 0 || !Bagian(baris[0].Teks).SequenceEqual(Bagian(Kepala), StringComparer.OrdinalIgnoreCase))
            return (null, [$"Kepala kolom seharusnya {Kepala}."]);

        var terbaca = baris.Skip(1).Select(satu => (satu.Nomor, Data: Urai(Bagian(satu.Teks)))).ToList();
        var daftar = new DaftarSatker([.. terbaca.Select(satu => satu.Data).OfType<DataSatker>()]);
        string[] masalah =
        [
            .. terbaca.Where(satu => satu.Data is null).Select(satu =>
                $"Baris {satu.Nomor}: isi seharusnya kode enam angka, nama, nama lain, tingkat (pusat, provinsi, kabupaten, kota), kode provinsi, zona (WIB, WITA, WIT), tahun dari, tahun sampai, dan ya atau tidak."),
            .. terbaca.Where(satu => satu.Data is { } data && !ProvinsiSesuai(data, daftar)).Select(satu =>
                $"Baris {satu.Nomor}: kode provinsi diisi dengan kode KPU provinsi dalam daftar ini untuk kabupaten dan kota, dan dikosongkan untuk yang lain."),
            .. terbaca.Where(satu => satu.Data is { } data && daftar.Semua.Any(lain => !ReferenceEquals(lain, data) && lain.Kode == data.Kode && lain.Bertumpang(data)))
                .Select(satu => $"Baris {satu.Nomor}: kode {satu.Data!.Kode} ada dua kali untuk tahun yang sama."),
        ];
        return masalah.Length == 0 ? (daftar, []) : (null, masalah);
    }

    private static string[] Bagian(string baris) => baris.Split([',', ';'], StringSplitOptions.TrimEntries);

    private static DataSatker? Urai(string[] sel)
    {
        if (sel is not [var kode, { Length: > 0 } nama, var lain, var tingkat, var provinsi, var zona, var dari, var sampai, "ya" or "tidak"])
            return null;
        return KodeSatker.Sah(kode) && (provinsi.Length == 0 || KodeSatker.Sah(provinsi))
            && Kata<TingkatSatker>(tingkat) is { } jenis && Kata<ZonaWaktu>(zona) is { } waktu
            && Tahun(dari, out var awal) && Tahun(sampai, out var akhir) && !(awal > akhir)
            ? new DataSatker(
                new(kode), nama, lain.Length == 0 ? null : lain, jenis, provinsi.Length == 0 ? null : new KodeSatker(provinsi), waktu, awal, akhir, sel[^1] == "ya")
            : null;
    }

    private static bool ProvinsiSesuai(DataSatker data, DaftarSatker daftar) =>
        data.Tingkat is TingkatSatker.Kabupaten or TingkatSatker.Kota
            ? data.Provinsi is { } kode && daftar.Semua.Any(satu => satu.Kode == kode && satu.Tingkat == TingkatSatker.Provinsi)
            : data.Provinsi is null;

    private static T? Kata<T>(string teks)
        where T : struct, Enum => teks.All(char.IsAsciiLetter) && Enum.TryParse<T>(teks, ignoreCase: true, out var hasil) ? hasil : null;

    private static bool Tahun(string teks, out int? tahun)
    {
        tahun = int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var terbaca) ? terbaca : null;
        return teks.Length == 0 || tahun is >= 1945 and <= 2099;
    }
}
