using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>
/// Findings of level 3: single cells. Where a cell cannot be read the severity depends on its column: galat when the computation needs
/// it, otherwise peringatan.
/// </summary>
internal static class JenisIsi
{
    public static readonly JenisTemuan MasihKosong = Baru("ISI-301", Keparahan.Galat, "Sel yang diperlukan masih kosong",
        "Isi sel itu; tulis 0 bila memang tidak ada.",
        "Sel yang menentukan hitungan terlewat ketika mengisi.",
        "Baris 12 lembar Anggaran berisi pagu, tetapi sel realisasinya kosong.");

    public static readonly JenisTemuan AngkaTakTerbaca = Baru("ISI-302", Keparahan.Galat, "Angka tidak terbaca",
        "Tulis angka saja dengan titik pemisah ribuan dan koma desimal.",
        "Angka bercampur huruf atau tanda lain.",
        "Tulisan \"12 juta\" pada kolom Pagu (Rp).");

    public static readonly JenisTemuan PecahanRupiah = Baru("ISI-303", Keparahan.Galat, "Jumlah uang memuat pecahan rupiah",
        "Tulis jumlah dalam rupiah utuh.",
        "Angka berasal dari pembagian, atau disalin dari tabel dengan satuan lain.",
        "Angka 1.234.567,50 pada kolom Realisasi (Rp).");

    public static readonly JenisTemuan AngkaRagu = Baru("ISI-304", Keparahan.Galat, "Angka dapat dibaca dengan dua cara",
        "Tulis ribuan tanpa titik (1234), atau pecahan dengan koma dan nol di belakang (1,2340).",
        "Titik dapat berarti pemisah ribuan dan dapat pula berarti tanda desimal.",
        "Tulisan \"1.234\" pada kolom Target.");

    public static readonly JenisTemuan RumusGalat = Baru("ISI-305", Keparahan.Galat, "Rumus tidak menghasilkan nilai",
        "Perbaiki rumusnya, atau ganti dengan angka hasil akhirnya.",
        "Rumus merujuk sel yang sudah dihapus, atau membagi dengan nol.",
        "Tulisan #REF! pada sel G17.");

    public static readonly JenisTemuan RumusTanpaHasil = Baru("ISI-306", Keparahan.Galat, "Rumus belum dihitung",
        "Buka berkas di Excel agar rumus dihitung, simpan, lalu unggah kembali; atau ganti rumus dengan angkanya.",
        "Berkas dibuat oleh aplikasi yang tidak menyimpan hasil rumus.",
        "Rumus =G5/F5 tanpa hasil tersimpan.");

    public static readonly JenisTemuan PersenTakTerbaca = Baru("ISI-307", Keparahan.Peringatan, "Persen tidak terbaca",
        "Tulis angka dengan tanda persen.",
        "Persen bercampur teks.",
        "Tulisan \"hampir semua\" pada kolom Capaian.");

    public static readonly JenisTemuan TanggalTakTerbaca = Baru("ISI-308", Keparahan.Peringatan, "Tanggal tidak terbaca",
        "Tulis tanggal lengkap dengan nama bulan.",
        "Tanggal ditulis tanpa hari atau tahun, atau nama bulannya tidak dikenal.",
        "Tulisan \"akhir Januari\" pada isian Tanggal.");

    public static readonly JenisTemuan NolDepanHilang = Baru("ISI-309", Keparahan.Catatan, "Nol di depan kode hilang dan ditambahkan kembali",
        "Atur format kolom sebagai Teks agar nol di depan tidak dihapus.",
        "Aplikasi lembar kerja menganggap kode sebagai angka.",
        "Angka 22207, dibaca sebagai kode 022207.");

    public static readonly JenisTemuan NotasiIlmiah = Baru("ISI-310", Keparahan.Peringatan, "Kode berubah menjadi notasi ilmiah",
        "Atur format kolom sebagai Teks, lalu ketik ulang kodenya.",
        "Aplikasi lembar kerja menganggap kode yang panjang sebagai angka.",
        "Tulisan 1,97504E+17 pada isian NIP.");

    public static readonly JenisTemuan KodeTakTerbaca = Baru("ISI-311", Keparahan.Galat, "Kode tidak terbaca",
        "Ketik ulang kode itu tanpa spasi dan huruf.",
        "Kode bercampur huruf, atau jumlah angkanya kurang.",
        "Tulisan \"656-54A\" pada isian Kode Satker.");

    public static readonly JenisTemuan VolumeTakTerbaca = Baru("ISI-312", Keparahan.Peringatan, "Volume tidak terbaca",
        "Tulis jumlah lalu satuannya.",
        "Volume ditulis tanpa jumlah.",
        "Tulisan \"beberapa laporan\" pada kolom Target Volume.");

    public static readonly JenisTemuan SatuanDisesuaikan = Baru("ISI-313", Keparahan.Catatan, "Ejaan satuan disesuaikan",
        "Periksa satuannya; bila penyesuaian itu tidak tepat, tulis satuan secara lengkap.",
        "Ejaan satuan sedikit berbeda dari daftar.",
        "Volume \"2 Lapora\", dibaca sebagai 2 laporan.");

    public static readonly JenisTemuan SatuanBelumDikenal = Baru("ISI-314", Keparahan.Catatan, "Satuan belum dikenal",
        "Periksa ejaannya; bila sudah benar, biarkan saja.",
        "Satuan belum ada di dalam daftar.",
        "Volume \"12 Simpul\".");

    public static readonly JenisTemuan AngkaTerpisah = Baru("ISI-315", Keparahan.Catatan, "Angka ditulis terpisah dan dibaca sebagai satu angka",
        "Periksa angkanya; hapus spasi di antara angka.",
        "Ada spasi di antara angka, sering kali karena disalin dari PDF.",
        "Tulisan \"1 234 567\", dibaca sebagai 1.234.567.");

    public static readonly JenisTemuan PilihanTidakDikenal = Baru("ISI-316", Keparahan.Peringatan, "Pilihan tidak dikenal",
        "Pilih satu kata dari daftar.",
        "Kata diketik sendiri, tidak dipilih dari daftar.",
        "Tulisan \"Naik\" pada kolom Polaritas.");

    public static readonly JenisTemuan BarisDilewati = Baru("ISI-317", Keparahan.Catatan, "Baris tanpa jumlah tidak ikut dihitung",
        "Bila baris ini bagian dari tabel, isi nomor, pagu dan realisasinya.",
        "Judul, keterangan, atau tanda tangan berada di dalam tabel.",
        "Baris \"Indralaya, 31 Januari 2020\" di bawah tabel.");

    public static readonly JenisTemuan BarisJumlah = Baru("ISI-318", Keparahan.Catatan, "Baris jumlah tidak ikut dijumlahkan",
        "Periksa bahwa baris ini memang jumlah; pindahkan ke lembar Total Anggaran agar jelas.",
        "Baris jumlah ikut disalin ke dalam tabel.",
        "Baris \"Jumlah\" di akhir lembar Anggaran.");

    public static readonly JenisTemuan NilaiTakTerbaca = Baru("ISI-319", Keparahan.Galat, "Nilai indikator tidak terbaca",
        "Tulis angka dengan satuannya, huruf predikat, atau rentang.",
        "Nilai ditulis sebagai kalimat.",
        "Tulisan \"sudah baik\" pada kolom Realisasi.");

    public static readonly JenisTemuan DalamRibuan = Baru("ISI-322", Keparahan.Catatan, "Jumlah uang dibaca dalam ribuan atau jutaan rupiah",
        "Periksa bahwa satuan di judul atau kepala kolom memang benar; lebih jelas bila ditulis dalam rupiah utuh.",
        "Tabel disalin dari dokumen yang mencetak jumlah dalam ribuan rupiah.",
        "Judul \"(dalam ribuan rupiah)\" di atas kolom Pagu; 91.645 dibaca 91.645.000.");

    public static readonly JenisTemuan ArahDariKeterangan = Baru("ISI-323", Keparahan.Catatan, "Polaritas indikator diambil dari kolom keterangan",
        "Periksa polaritasnya; tambahkan kolom Polaritas agar jelas.",
        "Tabel tidak punya kolom Polaritas, tetapi keterangannya menyebut arah indikator.",
        "Keterangan \"semakin rendah semakin baik\" dibaca sebagai Minimal.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        MasihKosong, AngkaTakTerbaca, PecahanRupiah, AngkaRagu, RumusGalat, RumusTanpaHasil, PersenTakTerbaca, TanggalTakTerbaca, NolDepanHilang,
        NotasiIlmiah, KodeTakTerbaca, VolumeTakTerbaca, SatuanDisesuaikan, SatuanBelumDikenal, AngkaTerpisah, PilihanTidakDikenal, BarisDilewati,
        BarisJumlah, NilaiTakTerbaca, DalamRibuan, ArahDariKeterangan,
    ];

    private static JenisTemuan Baru(string kode, Keparahan keparahan, string judul, string tindakan, string sebab, string contoh) => new(kode, 3, keparahan, judul, tindakan, sebab, contoh);
}
