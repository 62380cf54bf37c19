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
    private const string CaraBuku = "Buku kerja pada tautan di bawah ini menandai selnya, memuat semua temuan, dan dapat langsung diperbaiki lalu diunggah bila berasal dari buku kerja Excel.";

    /// <summary>The report is ready; what it changes is said beside the version whose report was sent last, if there is one.</summary>
    public static IsiSurat Siap(
        KunciVersi kunci, CatatanVersi catatan, Identitas identitas, IReadOnlyList<Temuan> temuan,
        HasilKinerja kinerja, HasilAnggaran anggaran, JawabanBeda? beda, Uri buka, DateTimeOffset kedaluwarsa, string keterangan, bool menungguPenandatangan) => new(
        $"Laporan Kinerja {kunci.Laporan.Tahun} siap: {identitas.Nama} (versi {kunci.Versi})",
        [
            $"Laporan Kinerja {identitas.Nama} tahun {kunci.Laporan.Tahun}, versi {kunci.Versi}, sudah tersusun dari berkas yang diterima {Penulisan.Waktu(catatan.Diterima, identitas.Zona)}.",
            .. Ringkasan.Dari(kinerja, anggaran, temuan),
            SaranTemuan.Dari(temuan),
            menungguPenandatangan
                ? "Laporan masih bertanda DRAF. Penanda tangan satker mendapat surat tersendiri untuk membaca dan mengesahkannya."
                : "Laporan masih bertanda DRAF. Setelah dibaca dan benar, laporan dapat disahkan di halaman satker.",
            .. Bila(keterangan),
            .. beda is null ? [] : SuratPerubahan.Paragraf(beda),
        ],
        beda is null ? [] : SuratPerubahan.Butir(beda),
        [
            new(BentukLaporan.SebutanPdf, buka),
            .. BentukLaporan.Lain.Select(bentuk => new TautanSurat(bentuk.Sebutan, new Uri($"{buka}?bentuk={bentuk.Nama}"))),
            .. temuan.Count > 0 ? [Buku(buka)] : Array.Empty<TautanSurat>(),
            .. beda is null ? [] : SuratPerubahan.Tautan(beda, buka),
        ],
        Penutup(catatan, identitas, kedaluwarsa));

    /// <summary>The report is ready and waits for the one who signs; goes to him or her alone, with a link that opens the approval of this version.</summary>
    public static IsiSurat MohonPengesahan(
        KunciVersi kunci, CatatanVersi catatan, Identitas identitas, IReadOnlyList<Temuan> temuan, HasilKinerja kinerja, HasilAnggaran anggaran, JawabanBeda? beda, Uri buka, DateTimeOffset kedaluwarsa) => new(
        $"Mohon pengesahan: Laporan Kinerja {kunci.Laporan.Tahun}, {identitas.Nama} (versi {kunci.Versi})",
        [
            $"Laporan Kinerja {identitas.Nama} tahun {kunci.Laporan.Tahun}, versi {kunci.Versi}, sudah tersusun dari berkas yang diterima {Penulisan.Waktu(catatan.Diterima, identitas.Zona)}, dan masih bertanda DRAF.",
            .. Ringkasan.Dari(kinerja, anggaran, temuan),
            .. beda is null ? [] : SuratPerubahan.Paragraf(beda),
            "Baca laporannya melalui tautan di bawah ini, lalu sahkan bila isinya benar. Membuka tautan belum mengesahkan apa pun; laporan baru disahkan setelah tombol \"Sahkan\" ditekan.",
            "Tautan ini khusus untuk Anda sebagai penanda tangan. Jangan teruskan surat ini: siapa pun yang memegang tautannya dapat mengesahkan laporan.",
        ],
        [],
        [new("Baca dan sahkan laporan", buka)],
        $"Tautan berlaku sampai {Penulisan.Waktu(kedaluwarsa, identitas.Zona)}. Sidik berkas SHA-256: {catatan.Sidik}.");

    /// <summary>The report was approved, and stands without the mark of a draft.</summary>
    public static IsiSurat Disahkan(
        KunciVersi kunci, CatatanVersi catatan, Identitas identitas, Pengesahan pengesahan, Uri buka, DateTimeOffset kedaluwarsa, string keterangan) => new(
        $"Laporan Kinerja {kunci.Laporan.Tahun} disahkan: {identitas.Nama} (versi {kunci.Versi})",
        [
            $"Laporan Kinerja {identitas.Nama} tahun {kunci.Laporan.Tahun}, versi {kunci.Versi}, disahkan oleh {pengesahan.Nama}, {pengesahan.Jabatan}, pada {Penulisan.Waktu(pengesahan.Waktu, identitas.Zona)}.",
            "Laporan pada tautan di bawah ini tidak lagi bertanda DRAF; angkanya sama dengan draf versi itu. Gunakan laporan ini untuk diserahkan dan dipublikasikan.",
            "Jika pengesahan ini keliru, unggah versi perbaikan di halaman satker, lalu sahkan versi itu.",
            .. Bila(keterangan),
        ],
        [],
        [new(BentukLaporan.SebutanPdf, buka)],
        Penutup(catatan, identitas, kedaluwarsa));

    /// <summary>Findings stop the submission.</summary>
    public static IsiSurat PerluPerbaikan(KunciVersi kunci, CatatanVersi catatan, Identitas identitas, IReadOnlyList<Temuan> temuan, Uri buka, DateTimeOffset kedaluwarsa, string keterangan)
    {
        var galat = Galat(temuan);
        return new(
            $"Perlu perbaikan ({galat.Count}): Laporan Kinerja {kunci.Laporan.Tahun}, {identitas.Nama} (versi {kunci.Versi})",
            [
                $"Berkas yang diterima {Penulisan.Waktu(catatan.Diterima, identitas.Zona)} sudah diperiksa. Ada {galat.Count} hal yang perlu diperbaiki sebelum laporan dapat disusun. Laporan versi sebelumnya, bila ada, tetap berlaku.",
                $"{SaranTemuan.Dari(temuan)} {CaraBuku}",
                .. Bila(keterangan),
            ],
            Butir(galat),
            [Buku(buka)],
            $"Unggah kembali di halaman satker. Tautan berlaku sampai {Penulisan.Waktu(kedaluwarsa, identitas.Zona)} dan cukup dibuka oleh yang berkepentingan.");
    }

    /// <summary>A file from the container could not be taken in.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="kantor">The office's name.</param>
    /// <param name="berkas">The file's name.</param>
    /// <param name="temuan">Its findings.</param>
    /// <param name="buku">The link to its workbook of findings; null when not a byte was read.</param>
    /// <param name="sampai">Until when that is kept, for people.</param>
    /// <param name="keterangan">A note; empty when there is nothing to say.</param>
    public static IsiSurat TidakTerbaca(KunciLaporan laporan, string kantor, string berkas, IReadOnlyList<Temuan> temuan, Uri? buku, string sampai, string keterangan) => new(
        $"Berkas tidak terbaca: {berkas}, Laporan Kinerja {laporan.Tahun}, {kantor}",
        [
            $"Berkas \"{berkas}\" belum dapat diproses.",
            buku is null ? SaranTemuan.Dari(temuan) : $"{SaranTemuan.Dari(temuan)} {CaraBuku}",
            .. Bila(keterangan),
        ],
        Butir(Galat(temuan)),
        buku is null ? [] : [new(PenyajiTemuan.Sebutan, buku)],
        $"Templat dapat diunduh di halaman satker.{(buku is null ? "" : $" Buku kerja temuan tersimpan sampai {sampai}.")}");

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

    private static string Penutup(CatatanVersi catatan, Identitas identitas, DateTimeOffset kedaluwarsa) =>
        $"Tautan berlaku sampai {Penulisan.Waktu(kedaluwarsa, identitas.Zona)} dan cukup dibuka oleh yang berkepentingan. Sidik berkas SHA-256: {catatan.Sidik}.";

    private static TautanSurat Buku(Uri buka) => new(PenyajiTemuan.Sebutan, new Uri($"{buka}?bentuk={PenyajiTemuan.Temuan}"));

    private static List<Temuan> Galat(IReadOnlyList<Temuan> temuan) => [.. temuan.Where(satu => satu.Keparahan == Keparahan.Galat)];

    private static IReadOnlyList<string> Butir(List<Temuan> temuan) =>
    [
        .. temuan.Take(ButirTerbanyak).Select(satu => satu.ToString()),
        .. Bila(temuan.Count > ButirTerbanyak ? $"{temuan.Count - ButirTerbanyak} hal lain dapat dibaca di halaman satker." : ""),
    ];

    private static string[] Bila(string teks) => teks.Length > 0 ? [teks] : [];
}
