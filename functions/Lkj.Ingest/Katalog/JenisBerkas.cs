using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 1: the file as a whole. Each stops the submission.</summary>
internal static class JenisBerkas
{
    public static readonly JenisTemuan Kosong = Baru("BRK-101", "Berkas kosong",
        "Buka berkas aslinya, simpan sekali lagi, lalu unggah berkas yang sudah berisi.",
        "Berkas belum tersimpan sampai selesai, atau pengirimannya terputus.",
        "Berkas realisasi.xlsx berukuran 0 bita.");

    public static readonly JenisTemuan TerlaluBesar = Baru("BRK-102", "Berkas terlalu besar",
        "Hapus gambar dan lembar yang tidak diperlukan, lalu unggah kembali.",
        "Berkas memuat gambar, lembar kerja lain, atau baris kosong berformat dalam jumlah besar.",
        "Berkas berukuran 24 MiB, sedangkan batasnya 10 MiB.");

    public static readonly JenisTemuan BedaDenganNama = Baru("BRK-103", "Isi berkas berbeda dengan jenis pada namanya",
        "Buka berkas di aplikasi lembar kerja, pilih Simpan sebagai, jenis Buku Kerja Excel (.xlsx), lalu unggah hasilnya.",
        "Akhiran nama berkas diganti tanpa menyimpan ulang isinya.",
        "Berkas teks yang diberi nama realisasi.xlsx.");

    public static readonly JenisTemuan BelumDidukung = Baru("BRK-104", "Jenis berkas ini belum dapat dibaca",
        "Unggah buku kerja Excel (.xlsx) dari templat, atau berkas CSV dengan kolom yang sama.",
        "Berkas berupa PDF, dokumen, gambar, atau tabel lain yang bukan templat.",
        "Laporan tahun lalu dalam bentuk PDF.");

    public static readonly JenisTemuan ExcelLama = Baru("BRK-105", "Berkas memakai format Excel lama (.xls)",
        "Buka di Excel, pilih Simpan sebagai, jenis Buku Kerja Excel (.xlsx), lalu unggah hasilnya.",
        "Berkas disimpan dengan jenis Buku Kerja Excel 97-2003.",
        "Berkas realisasi.xls.");

    public static readonly JenisTemuan BerkataSandi = Baru("BRK-106", "Berkas dilindungi kata sandi",
        "Buka di Excel, hapus kata sandi melalui Berkas, Info, Proteksi Buku Kerja, simpan, lalu unggah kembali.",
        "Buku kerja disimpan dengan kata sandi untuk membukanya.",
        "Excel meminta kata sandi ketika berkas dibuka.");

    public static readonly JenisTemuan Makro = Baru("BRK-107", "Berkas memuat makro",
        "Buka di Excel, pilih Simpan sebagai, jenis Buku Kerja Excel (.xlsx) tanpa makro, lalu unggah hasilnya.",
        "Berkas disimpan sebagai Buku Kerja Excel dengan makro, atau aplikasi pembuatnya menaruh makro di dalamnya.",
        "Berkas realisasi.xlsm.");

    public static readonly JenisTemuan ExcelBiner = Baru("BRK-108", "Berkas memakai format Excel biner (.xlsb)",
        "Buka di Excel, pilih Simpan sebagai, jenis Buku Kerja Excel (.xlsx), lalu unggah hasilnya.",
        "Berkas disimpan dengan jenis Buku Kerja Biner Excel.",
        "Berkas realisasi.xlsb.");

    public static readonly JenisTemuan Rusak = Baru("BRK-109", "Berkas rusak atau tidak lengkap",
        "Buka berkas aslinya, simpan sekali lagi sebagai .xlsx, lalu unggah kembali. Bila tidak dapat dibuka, salin isinya ke templat baru.",
        "Penyimpanan atau pengiriman berkas terputus, atau tanda kutip di dalam berkas CSV tidak berpasangan.",
        "Berkas .xlsx yang terpotong di tengah.");

    public static readonly JenisTemuan TeruraiTerlaluBesar = Baru("BRK-110", "Isi berkas terlalu besar setelah dibuka",
        "Salin data ke templat baru yang kosong, simpan, lalu unggah berkas itu.",
        "Lembar memuat format atau gambar sampai jutaan sel, atau arsip berisi banyak berkas lain.",
        "Berkas 2 MiB yang menjadi lebih dari 100 MiB ketika dibuka.");

    public static readonly JenisTemuan TerlaluBanyakIsi = Baru("BRK-111", "Isi lembar melebihi batas",
        "Hapus baris, kolom atau teks yang tidak termasuk laporan, lalu unggah kembali.",
        "Ada sel berisi jauh di bawah atau di kanan tabel, atau teks yang sangat panjang di dalam satu sel.",
        "Isi pada baris 200.001.");

    public static readonly JenisTemuan Pengodean = Baru("BRK-112", "Teks berkas CSV tidak terbaca",
        "Simpan ulang sebagai CSV UTF-8, lalu unggah kembali.",
        "Berkas disimpan dengan pengodean yang tidak dikenal, atau isinya bukan teks.",
        "Gambar yang diberi nama anggaran.csv.");

    public static readonly JenisTemuan Susunan = Baru("BRK-113", "Susunan berkas yang diunggah belum sesuai",
        "Unggah satu buku kerja templat saja, atau templat sebagai berkas CSV, satu berkas untuk setiap lembar. Laporan Fa Detail boleh ikut dalam satu kali kirim.",
        "Buku kerja diunggah bersama berkas lain.",
        "Berkas realisasi.xlsx dan anggaran.csv dalam satu kiriman.");

    public static readonly JenisTemuan TemplatLama = Baru("BRK-114", "Versi templat sudah tidak dipakai",
        "Unduh templat terbaru, salin isian ke sana, lalu unggah kembali.",
        "Berkas diisi pada templat yang diunduh bertahun-tahun lalu.",
        "Versi Templat 0, sedangkan yang diterima 1.");

    public static readonly JenisTemuan TerlaluLama = Baru("BRK-117", "Pembacaan berkas melebihi batas waktu",
        "Hapus lembar dan baris yang tidak diperlukan, lalu unggah kembali; bila berkasnya kecil, coba sekali lagi.",
        "Berkas memuat isi yang sangat banyak, atau komputer peladen sedang sibuk.",
        "Buku kerja yang belum selesai dibaca setelah 30 detik.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        Kosong, TerlaluBesar, BedaDenganNama, BelumDidukung, ExcelLama, BerkataSandi, Makro, ExcelBiner, Rusak, TeruraiTerlaluBesar,
        TerlaluBanyakIsi, Pengodean, Susunan, TemplatLama, TerlaluLama,
    ];

    private static JenisTemuan Baru(string kode, string judul, string tindakan, string sebab, string contoh) => new(kode, 1, Keparahan.Galat, judul, tindakan, sebab, contoh);
}
