using System.Globalization;
using Lkj.Domain.Nilai;
using Lkj.Storage.Surat;
using MimeKit;

namespace Lkj.App;

/// <summary>Reads the list of addresses: CSV with the columns satker, peran, alamat, sejak (a date as 2019-12-31), comma or semicolon between them.</summary>
public static class PembacaKontak
{
    private const string Kepala = "satker,peran,alamat,sejak";

    /// <summary>The addresses, and a message for each line that is none; all lines are read.</summary>
    public static (IReadOnlyList<Kontak> Kontak, IReadOnlyList<string> Masalah) Baca(string csv)
    {
        var kontak = new List<Kontak>();
        var masalah = new List<string>();
        var baris = csv.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (!baris[0].Replace(';', ',').Replace(" ", "", StringComparison.Ordinal).Equals(Kepala, StringComparison.OrdinalIgnoreCase))
            return ([], [$"Baris 1: kepala kolom seharusnya {Kepala}."]);
        for (var nomor = 1; nomor < baris.Length; nomor++)
        {
            if (baris[nomor].Trim().Length == 0)
                continue;
            if (Urai(baris[nomor].Split([',', ';'], StringSplitOptions.TrimEntries)) is { } satu)
                kontak.Add(satu);
            else
                masalah.Add($"Baris {nomor + 1}: isi seharusnya kode satker enam angka, peran (operator, sekretaris, provinsi, pusat), alamat surel, dan tanggal seperti 2019-12-31.");
        }
        return (kontak, masalah);
    }

    private static Kontak? Urai(string[] sel) =>
        sel is [var satker, var peran, var alamat, var sejak]
        && KodeSatker.Sah(satker)
        && !int.TryParse(peran, out _) && Enum.TryParse<Peran>(peran, ignoreCase: true, out var terbaca)
        && MailboxAddress.TryParse(alamat, out var surel) && surel.Domain.Length > 0
        && DateOnly.TryParseExact(sejak, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal)
            ? new Kontak(new KodeSatker(satker), terbaca, surel.Address.ToLowerInvariant(), tanggal)
            : null;
}
