using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings of level 2: sheets and headings.</summary>
internal static class JenisKepala
{
    public static readonly JenisTemuan LembarTidakAda = Baru("KOL-201", Keparahan.Galat, "Lembar yang diperlukan tidak ada",
        "Tambahkan lembar itu dengan nama yang sama seperti di templat, lalu isi.");

    public static readonly JenisTemuan LembarGanda = Baru("KOL-202", Keparahan.Galat, "Ada dua lembar untuk isi yang sama",
        "Sisakan satu lembar, hapus atau ganti nama lembar yang lain.");

    public static readonly JenisTemuan KepalaTidakAda = Baru("KOL-203", Keparahan.Galat, "Baris kepala kolom tidak ditemukan",
        "Tulis nama kolom seperti di templat pada satu baris di atas isi.");

    public static readonly JenisTemuan KolomTidakAda = Baru("KOL-204", Keparahan.Galat, "Kolom yang diperlukan tidak ada",
        "Tambahkan kolom itu dengan nama yang sama seperti di templat.");

    public static readonly JenisTemuan KolomGanda = Baru("KOL-205", Keparahan.Galat, "Kolom yang sama ada dua kali",
        "Sisakan satu kolom, hapus atau ganti nama kolom yang lain.");

    public static readonly JenisTemuan KolomTidakDikenal = Baru("KOL-206", Keparahan.Catatan, "Kolom tidak dikenal dan tidak dibaca",
        "Bila kolom ini bagian dari laporan, ganti namanya seperti di templat; bila bukan, biarkan saja.");

    public static readonly JenisTemuan LembarTidakDikenal = Baru("KOL-207", Keparahan.Catatan, "Lembar tidak dikenal dan tidak dibaca",
        "Bila lembar ini bagian dari laporan, ganti namanya seperti di templat; bila bukan, biarkan saja.");

    public static readonly JenisTemuan LembarTersembunyi = Baru("KOL-208", Keparahan.Catatan, "Lembar tersembunyi ikut dibaca",
        "Periksa isinya; bila tidak dipakai lagi, hapus lembar itu.");

    public static readonly JenisTemuan LembarTanpaIsi = Baru("KOL-209", Keparahan.Galat, "Lembar yang diperlukan belum berisi",
        "Isi lembar itu di bawah baris kepala kolom.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        LembarTidakAda, LembarGanda, KepalaTidakAda, KolomTidakAda, KolomGanda, KolomTidakDikenal, LembarTidakDikenal, LembarTersembunyi, LembarTanpaIsi,
    ];

    private static JenisTemuan Baru(string kode, Keparahan keparahan, string judul, string tindakan) => new(kode, 2, keparahan, judul, tindakan);
}
