using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>
/// Findings of level 3: single cells. Where a cell cannot be read the severity depends on its column: galat when the computation needs
/// it, otherwise peringatan.
/// </summary>
internal static class JenisIsi
{
    public static readonly JenisTemuan MasihKosong = Baru("ISI-301", Keparahan.Galat, "Sel yang diperlukan masih kosong",
        "Isi sel itu; tulis 0 bila memang tidak ada.");

    public static readonly JenisTemuan AngkaTakTerbaca = Baru("ISI-302", Keparahan.Galat, "Angka tidak terbaca",
        "Tulis angka saja dengan titik pemisah ribuan dan koma desimal.");

    public static readonly JenisTemuan PecahanRupiah = Baru("ISI-303", Keparahan.Galat, "Jumlah uang memuat pecahan rupiah",
        "Tulis jumlah dalam rupiah utuh.");

    public static readonly JenisTemuan AngkaRagu = Baru("ISI-304", Keparahan.Galat, "Angka dapat dibaca dengan dua cara",
        "Tulis ribuan tanpa titik (1234), atau pecahan dengan koma dan nol di belakang (1,2340).");

    public static readonly JenisTemuan RumusGalat = Baru("ISI-305", Keparahan.Galat, "Rumus menghasilkan kesalahan",
        "Perbaiki rumusnya, atau ganti dengan angka hasil akhirnya.");

    public static readonly JenisTemuan RumusTanpaHasil = Baru("ISI-306", Keparahan.Galat, "Rumus belum dihitung",
        "Buka berkas di Excel agar rumus dihitung, simpan, lalu unggah kembali; atau ganti rumus dengan angkanya.");

    public static readonly JenisTemuan PersenTakTerbaca = Baru("ISI-307", Keparahan.Peringatan, "Persen tidak terbaca",
        "Tulis angka dengan tanda persen.");

    public static readonly JenisTemuan TanggalTakTerbaca = Baru("ISI-308", Keparahan.Peringatan, "Tanggal tidak terbaca",
        "Tulis tanggal lengkap dengan nama bulan.");

    public static readonly JenisTemuan NolDepanHilang = Baru("ISI-309", Keparahan.Catatan, "Nol di depan kode hilang dan ditambahkan kembali",
        "Atur format kolom sebagai Teks agar nol di depan tidak dihapus.");

    public static readonly JenisTemuan NotasiIlmiah = Baru("ISI-310", Keparahan.Peringatan, "Kode berubah menjadi notasi ilmiah",
        "Atur format kolom sebagai Teks, lalu ketik ulang kodenya.");

    public static readonly JenisTemuan KodeTakTerbaca = Baru("ISI-311", Keparahan.Galat, "Kode tidak terbaca",
        "Ketik ulang kode itu tanpa spasi dan huruf.");

    public static readonly JenisTemuan VolumeTakTerbaca = Baru("ISI-312", Keparahan.Peringatan, "Volume tidak terbaca",
        "Tulis jumlah lalu satuannya.");

    public static readonly JenisTemuan SatuanDisesuaikan = Baru("ISI-313", Keparahan.Catatan, "Ejaan satuan disesuaikan",
        "Periksa satuannya; bila penyesuaian itu keliru, tulis satuan secara lengkap.");

    public static readonly JenisTemuan SatuanBelumDikenal = Baru("ISI-314", Keparahan.Catatan, "Satuan belum dikenal",
        "Periksa ejaannya; bila sudah benar, biarkan saja.");

    public static readonly JenisTemuan AngkaTerpisah = Baru("ISI-315", Keparahan.Catatan, "Angka ditulis terpisah dan dibaca sebagai satu angka",
        "Periksa angkanya; hapus spasi di antara angka.");

    public static readonly JenisTemuan PilihanTidakDikenal = Baru("ISI-316", Keparahan.Peringatan, "Pilihan tidak dikenal",
        "Pilih salah satu kata dari daftar.");

    public static readonly JenisTemuan BarisDilewati = Baru("ISI-317", Keparahan.Catatan, "Baris tanpa jumlah tidak ikut dihitung",
        "Bila baris ini bagian dari tabel, isi nomor, pagu dan realisasinya.");

    public static readonly JenisTemuan BarisJumlah = Baru("ISI-318", Keparahan.Catatan, "Baris jumlah tidak ikut dijumlahkan",
        "Periksa bahwa baris ini memang jumlah; pindahkan ke lembar Total Anggaran agar jelas.");

    public static readonly JenisTemuan NilaiTakTerbaca = Baru("ISI-319", Keparahan.Galat, "Nilai indikator tidak terbaca",
        "Tulis angka dengan satuannya, huruf predikat, atau rentang.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        MasihKosong, AngkaTakTerbaca, PecahanRupiah, AngkaRagu, RumusGalat, RumusTanpaHasil, PersenTakTerbaca, TanggalTakTerbaca, NolDepanHilang,
        NotasiIlmiah, KodeTakTerbaca, VolumeTakTerbaca, SatuanDisesuaikan, SatuanBelumDikenal, AngkaTerpisah, PilihanTidakDikenal, BarisDilewati,
        BarisJumlah, NilaiTakTerbaca,
    ];

    private static JenisTemuan Baru(string kode, Keparahan keparahan, string judul, string tindakan) => new(kode, 3, keparahan, judul, tindakan);
}
