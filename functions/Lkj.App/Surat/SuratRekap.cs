using Lkj.App.Rekap;
using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;

namespace Lkj.App.Surat;

/// <summary>The mail that tells of a recap.</summary>
public static class SuratRekap
{
    private const int ButirTerbanyak = 40;

    /// <summary>The recap can be opened; who is missing in it is named.</summary>
    /// <param name="rekap">The figures.</param>
    /// <param name="buka">Where it is opened.</param>
    /// <param name="kedaluwarsa">Until when.</param>
    public static IsiSurat Siap(HasilRekap rekap, Uri buka, DateTimeOffset kedaluwarsa)
    {
        var (angka, belum) = (rekap.Seluruhnya.Angka, rekap.Seluruhnya.Belum.Select(satu => satu.Nama).ToList());
        return new(
            $"Rekapitulasi Laporan Kinerja {rekap.Tahun}: {rekap.Seluruhnya.Nama} ({angka.Masuk} dari {angka.Satker} satker)",
            [
                $"Rekapitulasi Laporan Kinerja {rekap.Seluruhnya.Nama} Tahun {rekap.Tahun} dapat dibuka melalui tautan di bawah ini.",
                $"Laporan {Penulisan.Desimal(angka.Masuk)} dari {Penulisan.Desimal(angka.Satker)} satker sudah tersusun; {Penulisan.Desimal(angka.Disahkan)} sudah disahkan dan {Penulisan.Desimal(angka.Masuk - angka.Disahkan)} masih draf.{(belum.Count == 0 ? "" : " Satker berikut belum:")}",
            ],
            belum.Count > ButirTerbanyak ? [.. belum.Take(ButirTerbanyak), $"{Penulisan.Desimal(belum.Count - ButirTerbanyak)} satker lain, disebut dalam rekapitulasi"] : belum,
            [new TautanSurat("Rekapitulasi (PDF)", buka), new TautanSurat("Keadaan terakhir (PDF)", new Uri($"{buka}?bentuk={PenyajiRekap.Terkini}"))],
            $"Rekapitulasi ini tercatat sebagai terbitan, sehingga keasliannya dapat diperiksa. Tautan berlaku sampai {Penulisan.Waktu(kedaluwarsa, ZonaWaktu.Wib)} dan cukup dibuka oleh yang berkepentingan.");
    }

    /// <summary>The system gave up on a year-end; goes to the administrator.</summary>
    public static IsiSurat Gagal(TahunAnggaran tahun, string instans, int percobaan) => new(
        $"Belum selesai diproses: akhir tahun {tahun}",
        [
            $"Rekapitulasi akhir tahun {tahun} sudah dicoba {percobaan} kali dan belum seluruhnya terkirim. Rekapitulasi yang sudah terkirim tidak dikirim lagi.",
            $"Periksa catatan sistem dengan kunci di bawah ini. Setelah penyebabnya diatasi, mulai kembali akhir tahun {tahun}; yang belum terkirim akan dilanjutkan bila dimulai pada hari yang sama.",
        ],
        [],
        [],
        $"Kunci: {instans}.");
}
