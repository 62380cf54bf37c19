using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 2: sheets and headings.</summary>
internal static class JenisKepala
{
    public static readonly JenisTemuan LembarTidakAda = Baru("KOL-201", Keparahan.Galat, "Lembar yang diperlukan tidak ada",
        "Tambahkan lembar itu dengan nama yang sama seperti di templat, lalu isi.",
        "Lembar dihapus, atau namanya diganti.",
        "Tidak ada lembar Pengukuran.");

    public static readonly JenisTemuan LembarGanda = Baru("KOL-202", Keparahan.Galat, "Ada dua lembar untuk isi yang sama",
        "Sisakan satu lembar, hapus atau ganti nama lembar yang lain.",
        "Lembar disalin, atau ada lembar bernama lain untuk isi yang sama.",
        "Lembar PK di samping lembar Perjanjian Kinerja.");

    public static readonly JenisTemuan KepalaTidakAda = Baru("KOL-203", Keparahan.Galat, "Baris kepala kolom tidak ditemukan",
        "Tulis nama kolom seperti di templat pada satu baris di atas isi.",
        "Baris kepala terhapus, atau nama semua kolomnya diganti.",
        "Lembar Anggaran yang langsung dimulai dengan angka.");

    public static readonly JenisTemuan KolomTidakAda = Baru("KOL-204", Keparahan.Galat, "Kolom yang diperlukan tidak ada",
        "Tambahkan kolom itu dengan nama yang sama seperti di templat.",
        "Kolom dihapus, atau kepalanya diganti.",
        "Lembar Anggaran tanpa kolom Pagu (Rp).");

    public static readonly JenisTemuan KolomGanda = Baru("KOL-205", Keparahan.Galat, "Kolom yang sama ada dua kali",
        "Sisakan satu kolom, hapus atau ganti nama kolom yang lain.",
        "Kolom disalin, atau dua kepala kolom berarti sama.",
        "Kolom Pagu dan kolom Pagu (Rp) dalam satu lembar.");

    public static readonly JenisTemuan KolomTidakDikenal = Baru("KOL-206", Keparahan.Catatan, "Kolom tidak dikenal dan tidak dibaca",
        "Bila kolom ini bagian dari laporan, ganti namanya seperti di templat; bila bukan, biarkan saja.",
        "Kantor menambah kolom sendiri, atau ejaan kepalanya berbeda dari templat.",
        "Kolom Catatan Internal.");

    public static readonly JenisTemuan LembarTidakDikenal = Baru("KOL-207", Keparahan.Catatan, "Lembar tidak dikenal dan tidak dibaca",
        "Bila lembar ini bagian dari laporan, ganti namanya seperti di templat; bila bukan, biarkan saja.",
        "Kantor menambah lembar kerja sendiri.",
        "Lembar Sheet1.");

    public static readonly JenisTemuan LembarTersembunyi = Baru("KOL-208", Keparahan.Catatan, "Lembar tersembunyi ikut dibaca",
        "Periksa isinya; bila tidak dipakai lagi, hapus lembar itu.",
        "Lembar disembunyikan, barangkali karena dianggap tidak dipakai.",
        "Lembar Sumber Dana yang disembunyikan.");

    public static readonly JenisTemuan LembarTanpaIsi = Baru("KOL-209", Keparahan.Galat, "Lembar yang diperlukan belum berisi",
        "Isi lembar itu di bawah baris kepala kolom.",
        "Lembar baru berisi kepala kolom.",
        "Lembar Pengukuran tanpa satu baris isian pun.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        LembarTidakAda, LembarGanda, KepalaTidakAda, KolomTidakAda, KolomGanda, KolomTidakDikenal, LembarTidakDikenal, LembarTersembunyi, LembarTanpaIsi,
    ];

    private static JenisTemuan Baru(string kode, Keparahan keparahan, string judul, string tindakan, string sebab, string contoh) => new(kode, 2, keparahan, judul, tindakan, sebab, contoh);
}
