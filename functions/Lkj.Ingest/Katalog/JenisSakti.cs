using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Katalog;

/// <summary>Findings about reports of other applications (SAKTI) that are uploaded beside the template.</summary>
internal static class JenisSakti
{
    public static readonly JenisTemuan TanpaTemplat = new("BRK-115", 1, Keparahan.Galat, "Templat belum ikut diunggah",
        "Unggah berkas ini bersama buku kerja templat yang berisi Perjanjian Kinerja dan Pengukuran, dalam satu kali kirim.",
        "Laporan dari aplikasi lain dikirim sendiri, padahal perjanjian dan pengukuran kinerja hanya ada di templat.",
        "Laporan Fa Detail (16 Segmen).xlsx tanpa berkas lain.");

    public static readonly JenisTemuan BarisTakDikenal = new("ISI-320", 3, Keparahan.Galat, "Baris Fa Detail tidak dikenal tingkatnya",
        "Unduh kembali laporan Fa Detail dari SAKTI dan unggah tanpa diubah.",
        "Kode pada baris itu terhapus atau berubah bentuk, sehingga tidak jelas di bawah baris mana jumlahnya berada.",
        "Baris dengan pagu 18.000.000 dan kode \"?\" di kolom H.");

    public static readonly JenisTemuan JumlahTakTerbaca = new("ISI-321", 3, Keparahan.Peringatan, "Baris jumlah Fa Detail tidak terbaca",
        "Bandingkan jumlah pada Fa Detail dengan jumlah di dalam laporan.",
        "Baris jumlah ditulis di kolom lain daripada baris-barisnya, dan pagu, realisasi, serta sisanya tidak saling cocok.",
        "Baris JUMLAH SELURUHNYA dengan satu angka saja.");

    public static readonly JenisTemuan SisaBerbeda = new("KLM-451", 4, Keparahan.Peringatan, "Sisa anggaran berbeda dari pagu dikurangi realisasi",
        "Unduh kembali Fa Detail dari SAKTI; bila angkanya tetap sama, jelaskan di lembar Alasan.",
        "Sebuah angka pada baris itu diubah setelah diunduh.",
        "Pagu 10.300.000, realisasi 9.800.000, sisa 400.000.");

    public static readonly JenisTemuan PeriodeBerbeda = new("KLM-452", 4, Keparahan.Peringatan, "Realisasi sampai dengan periode berbeda dari jumlah kedua periodenya",
        "Unduh kembali Fa Detail dari SAKTI; bila angkanya tetap sama, jelaskan di lembar Alasan.",
        "Sebuah angka pada baris itu diubah setelah diunduh.",
        "Periode lalu 5.700.000, periode ini 4.200.000, sampai dengan periode 9.800.000.");

    public static readonly JenisTemuan JumlahLain = new("BGN-651", 6, Keparahan.Peringatan, "Jumlah di tabel ini berbeda dari anggaran yang dipakai",
        "Periksa mana yang benar; laporan memakai angka Fa Detail, atau angka lembar Anggaran bila Fa Detail tidak diunggah.",
        "Tabel diisi sebelum revisi terakhir, atau Fa Detail diunduh pada tanggal lain.",
        "Pagu 28.300.001 di lembar Anggaran, 28.300.000 pada Fa Detail untuk jalur yang sama.");

    public static readonly JenisTemuan JalurTidakAda = new("BGN-652", 6, Keparahan.Peringatan, "Jalur baris ini tidak ada pada anggaran yang dipakai",
        "Samakan kodenya dengan jalur di Fa Detail atau lembar Anggaran; baris ini belum dipakai di dalam laporan.",
        "Kode belum diisi, ditulis sebagian, atau berasal dari tahun lain.",
        "Kode 076.01.WA.6709.QGE.009, sedangkan Fa Detail hanya memuat QGE.001.");

    public static readonly JenisTemuan BasisBelumDisebut = new("BGN-653", 6, Keparahan.Peringatan, "Basis realisasi belum disebut",
        "Isi Basis Realisasi di lembar Identitas dengan Akrual atau SP2D.",
        "Fa Detail basis akrual dan basis SP2D berbentuk sama, dan judulnya tidak menyebut basisnya.",
        "Fa Detail tanpa kata akrual atau SP2D pada judul dan nama berkasnya.");

    public static readonly JenisTemuan BasisBerbeda = new("BGN-654", 6, Keparahan.Peringatan, "Basis realisasi pada Fa Detail berbeda dari lembar Identitas",
        "Unggah Fa Detail dengan basis yang dimaksud, atau perbaiki Basis Realisasi di lembar Identitas; laporan menyebut basis Fa Detail.",
        "Fa Detail diunduh dengan pilihan basis yang lain.",
        "Judul Fa Detail menyebut akrual, lembar Identitas menyebut SP2D.");

    public static readonly JenisTemuan JudulTidakLengkap = new("BGN-655", 6, Keparahan.Peringatan, "Judul Fa Detail belum menyebut satker atau tahunnya",
        "Pastikan laporan itu milik satker dan tahun ini; unduh kembali dari SAKTI tanpa menghapus judulnya.",
        "Baris judul dihapus sebelum diunggah.",
        "Fa Detail yang langsung mulai dari baris kepala kolom.");

    public static readonly JenisTemuan BelumSetahun = new("BGN-656", 6, Keparahan.Peringatan, "Fa Detail belum sampai bulan Desember",
        "Unduh Fa Detail dengan periode sampai dengan Desember.",
        "Fa Detail diunduh sebelum tahun berakhir, atau dengan pilihan periode yang lain.",
        "Judul menyebut periode s.d. September 2025.");

    public static readonly JenisTemuan SumberGanda = new("BGN-657", 6, Keparahan.Peringatan, "Satu jalur anggaran memakai lebih dari satu sumber dana",
        "Pisahkan sumber dana pada tingkat yang lebih rinci; jalur ini dicetak tanpa sumber dana.",
        "RM dan hibah membiayai keluaran yang sama, sedangkan Fa Detail tidak memisahkannya.",
        "Dua baris berkode 076.01.CQ.6640.QGE.002, satu dengan sumber RM dan satu dengan hibah.");

    public static readonly JenisTemuan VolumeLain = new("BGN-658", 6, Keparahan.Peringatan, "Volume berbeda antara dua tabel",
        "Periksa mana yang benar, lalu samakan keduanya; laporan memakai volume di lembar Anggaran.",
        "Lembar Anggaran dan laporan capaian output diisi pada waktu yang berbeda.",
        "Realisasi 3 laporan pada capaian output, 4 laporan di lembar Anggaran.");

    public static readonly JenisTemuan LaporanLain = new("BRK-116", 1, Keparahan.Peringatan, "Laporan ini dikenal tetapi belum dapat dibaca",
        "Unggah laporan yang disebut sebagai gantinya; isi berkas ini tidak dipakai.",
        "Laporan itu disusun untuk keperluan lain dan tidak memuat semua yang diperlukan.",
        "Rincian Kertas Kerja, Form Cetak POK, atau daftar SP2D.");

    public static readonly JenisTemuan BelumDikonfirmasi = new("ISI-324", 3, Keparahan.Catatan, "Baris capaian output tidak dipakai",
        "Bila capaiannya sudah pasti, konfirmasikan di aplikasi, unduh kembali, lalu unggah.",
        "Baris masih berupa draf, belum dilaporkan, atau untuk tahun lain.",
        "RO 076.01.WA.6709.QGE.001 dengan status \"Draf\".");

    public static readonly JenisTemuan RealisasiNegatif = new("KLM-453", 4, Keparahan.Peringatan, "Realisasi pada capaian output bernilai negatif",
        "Periksa tandanya; bila memang koreksi atau pengembalian belanja, jelaskan di lembar Alasan.",
        "Pengembalian belanja lebih besar daripada belanja, atau tanda kurung terbawa dari tabel lain.",
        "Realisasi (1.000).");

    public static readonly JenisTemuan SatkerLain = new("BGN-659", 6, Keparahan.Catatan, "Baris satker lain tidak dibaca",
        "Tidak ada yang perlu dilakukan bila daftar itu memang memuat beberapa satker.",
        "Daftar capaian output diunduh untuk satu provinsi.",
        "Lima baris untuk 654336 dalam daftar yang dikirim untuk 656549.");

    public static readonly IReadOnlyList<JenisTemuan> Semua =
    [
        TanpaTemplat, BarisTakDikenal, JumlahTakTerbaca, SisaBerbeda, PeriodeBerbeda, JumlahLain, JalurTidakAda, BasisBelumDisebut, BasisBerbeda,
        JudulTidakLengkap, BelumSetahun, SumberGanda, VolumeLain, LaporanLain, BelumDikonfirmasi, RealisasiNegatif,
        SatkerLain,
    ];
}
