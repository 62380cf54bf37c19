using Lkj.App.Penyajian;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Surat;

/// <summary>The mails that tell what became of a submission, one for each outcome, each with one thing to do.</summary>
public static class SuratHasil
{
    private const int ButirTerbanyak = 20;

    /// <summary>The report is ready.</summary>
    public static IsiSurat Siap(
        KunciVersi kunci, CatatanVersi catatan, Identitas identitas, IReadOnlyList<Temuan> temuan,
        HasilKinerja kinerja, HasilAnggaran anggaran, Uri buka, DateTimeOffset kedaluwarsa, string keterangan) => new(
        $"Laporan Kinerja {kunci.Laporan.Tahun} siap: {identitas.Nama} (versi {kunci.Versi})",
        [
            $"Laporan Kinerja {identitas.Nama} tahun {kunci.Laporan.Tahun}, versi {kunci.Versi}, sudah tersusun dari berkas yang diterima {Penulisan.Waktu(catatan.Diterima, identitas.Zona)}.",
            .. Ringkasan.Dari(kinerja, anggaran, temuan),
            .. Bila(keterangan),
        ],
        [],
        [new(BentukLaporan.SebutanPdf, buka), .. BentukLaporan.Lain.Select(bentuk => new TautanSurat(bentuk.Sebutan, new Uri($"{buka}?bentuk={bentuk.Nama}")))],
        $"Tautan berlaku sampai {Penulisan.Waktu(kedaluwarsa, identitas.Zona)} dan cukup dibuka oleh yang berkepentingan. Sidik berkas SHA-256: {catatan.Sidik}.");

    /// <summary>Findings stop the submission.</summary>
    public static IsiSurat PerluPerbaikan(KunciVersi kunci, CatatanVersi catatan, Identitas identitas, IReadOnlyList<Temuan> temuan, string keterangan)
    {
        var galat = Galat(temuan);
        return new(
            $"Perlu perbaikan ({galat.Count}): Laporan Kinerja {kunci.Laporan.Tahun}, {identitas.Nama} (versi {kunci.Versi})",
            [
                $"Berkas yang diterima {Penulisan.Waktu(catatan.Diterima, identitas.Zona)} sudah diperiksa. Ada {galat.Count} hal yang perlu diperbaiki sebelum laporan dapat disusun. Laporan versi sebelumnya, bila ada, tetap berlaku.",
                .. Bila(keterangan),
            ],
            Butir(galat),
            [],
            "Perbaiki isi berkas, lalu unggah kembali di halaman satker.");
    }

    /// <summary>A file from the container could not be taken in.</summary>
    public static IsiSurat TidakTerbaca(KunciLaporan laporan, string kantor, string berkas, IReadOnlyList<Temuan> temuan, string keterangan) => new(
        $"Berkas tidak terbaca: {berkas}, Laporan Kinerja {laporan.Tahun}, {kantor}",
        [$"Berkas \"{berkas}\" belum dapat diproses. Perbaiki hal berikut, lalu unggah kembali.", .. Bila(keterangan)],
        Butir(Galat(temuan)),
        [],
        "Gunakan templat yang dapat diunduh di halaman satker.");

    /// <summary>The system gave up; goes to the administrator.</summary>
    public static IsiSurat Gagal(KunciVersi kunci, string kantor, int percobaan) => new(
        $"Belum selesai diproses: Laporan Kinerja {kunci.Laporan.Tahun}, {kantor} (versi {kunci.Versi})",
        [
            $"Penyusunan laporan sudah dicoba {percobaan} kali dan belum selesai. Berkas satker tersimpan lengkap, sehingga satker tidak perlu mengunggah ulang.",
            "Periksa catatan sistem dengan kunci di bawah ini. Setelah penyebabnya diatasi, unggah berkas yang sama untuk memulai kembali penyusunan.",
        ],
        [],
        [],
        $"Kunci pengajuan: {kunci}.");

    private static List<Temuan> Galat(IReadOnlyList<Temuan> temuan) => [.. temuan.Where(satu => satu.Keparahan == Keparahan.Galat)];

    private static IReadOnlyList<string> Butir(List<Temuan> temuan) =>
    [
        .. temuan.Take(ButirTerbanyak).Select(satu => satu.ToString()),
        .. Bila(temuan.Count > ButirTerbanyak ? $"{temuan.Count - ButirTerbanyak} hal lain dapat dibaca di halaman satker." : ""),
    ];

    private static string[] Bila(string teks) => teks.Length > 0 ? [teks] : [];
}
