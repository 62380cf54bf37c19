namespace Lkj.Ingest.Skema;

/// <summary>
/// The one description of the workbook: it drives reading, validation and the template. A sheet or column that is not described here is
/// not read.
/// </summary>
public static class SkemaLkj
{
    /// <summary>The strategic plan.</summary>
    public static readonly Lembar Renstra = new("Renstra", "Visi, misi, tujuan, sasaran, program dan kegiatan dari Rencana Strategis.",
    [
        new("jenis", "Jenis", JenisKolom.Pilihan, "Jenis baris, pilih dari daftar.", "Sasaran") { Wajib = true, Pilihan = [.. Pilihan.Renstra.Keys] },
        new("uraian", "Uraian", JenisKolom.Teks, "Bunyi visi, misi, tujuan, sasaran, program, kegiatan atau indikator.", "Meningkatnya Kualitas Penyelenggaraan Pemilu") { Wajib = true },
        new("induk", "Induk", JenisKolom.Teks, "Untuk indikator: sasaran, program atau kegiatannya. Untuk kegiatan: programnya.", "Program Dukungan Manajemen"),
        new("targetAkhir", "Target Akhir", JenisKolom.Teks, "Target pada akhir masa Renstra, bila ada.", "80 %") { Alias = ["Target Akhir Renstra"] },
    ]) { Alias = ["Rencana Strategis"] };

    /// <summary>The yearly plan.</summary>
    public static readonly Lembar Rkt = new("RKT", "Rencana Kinerja Tahunan.",
        [KolomIndikator.Sasaran, KolomIndikator.Indikator, KolomIndikator.Target, KolomIndikator.Satuan, KolomIndikator.Polaritas])
    { Alias = ["Rencana Kinerja Tahunan"] };

    /// <summary>The signed agreement.</summary>
    public static readonly Lembar PerjanjianKinerja = new("Perjanjian Kinerja", "Perjanjian Kinerja yang ditandatangani untuk tahun laporan.",
        [KolomIndikator.Sasaran, KolomIndikator.Indikator, KolomIndikator.Target with { Wajib = true }, KolomIndikator.Satuan, KolomIndikator.Polaritas])
    { Wajib = true, Alias = ["PK", "Penetapan Kinerja"] };

    /// <summary>The main indicators.</summary>
    public static readonly Lembar Iku = new("IKU", "Indikator Kinerja Utama dengan target dan realisasinya.",
    [
        KolomIndikator.Indikator, KolomIndikator.Target, KolomIndikator.Realisasi, KolomIndikator.Capaian,
        KolomIndikator.Satuan, KolomIndikator.Polaritas, KolomIndikator.SumberData,
    ]) { Alias = ["Indikator Kinerja Utama"] };

    /// <summary>The measurement.</summary>
    public static readonly Lembar Pengukuran = new("Pengukuran", "Pengukuran kinerja menurut sasaran; capaian dihitung dari lembar ini.",
    [
        KolomIndikator.Sasaran, KolomIndikator.Indikator, KolomIndikator.Target with { Wajib = true }, KolomIndikator.Realisasi,
        KolomIndikator.Capaian, KolomIndikator.Satuan, KolomIndikator.Polaritas, KolomIndikator.Terburuk,
        KolomIndikator.Penyebab, KolomIndikator.TindakLanjut, KolomIndikator.SumberData,
    ]) { Wajib = true, Alias = ["Pengukuran Kinerja", "Capaian Kinerja", "Capaian Sasaran"] };

    /// <summary>What chapters state about the budget as a whole.</summary>
    public static readonly Lembar SumberDana = new("Sumber Dana", "Jumlah anggaran sebagaimana disebut di dalam bab-bab laporan.",
    [
        new("bagian", "Bagian", JenisKolom.Teks, "Bab yang menyebut jumlah itu.", "BAB III") { Wajib = true, Berulang = true, Alias = ["Bab"] },
        new("jenis", "Jenis", JenisKolom.Pilihan, "Jumlah apa yang disebut, pilih dari daftar.", "APBN") { Wajib = true, Pilihan = [.. Pilihan.Sumber.Keys], Alias = ["Sumber"] },
        new("jumlah", "Jumlah (Rp)", JenisKolom.Rupiah, "Jumlah dalam rupiah utuh.", "28.195.773.000") { Wajib = true, Dihitung = true, Alias = ["Jumlah", "Nilai"] },
    ]) { Alias = ["Pernyataan Anggaran"] };

    /// <summary>The office's own prose.</summary>
    public static readonly Lembar Narasi = new("Narasi", "Uraian kantor sendiri, satu baris satu alinea atau satu butir.",
    [
        new("bagian", "Bagian", JenisKolom.Pilihan, "Tempat uraian itu di dalam laporan, pilih dari daftar.", "Hambatan") { Wajib = true, Berulang = true, Pilihan = [.. Pilihan.Narasi.Keys] },
        new("teks", "Teks", JenisKolom.Teks, "Isi uraian.", "Gedung kantor masih berstatus pinjam pakai.") { Wajib = true, Alias = ["Uraian", "Isi"] },
    ]);

    /// <summary>Answers to warnings.</summary>
    public static readonly Lembar Alasan = new("Alasan", "Jawaban atas peringatan; alasan dicetak di dalam laporan.",
    [
        new("kode", "Kode Temuan", JenisKolom.Teks, "Kode pada daftar temuan.", "BRS-501") { Wajib = true, Alias = ["Kode"] },
        new("sel", "Sel", JenisKolom.Teks, "Sel yang disebut temuan itu. Kosongkan bila alasan berlaku untuk semua temuan dengan kode yang sama.", "Anggaran!E17"),
        new("teks", "Alasan", JenisKolom.Teks, "Penjelasan kantor.", "Sisa pagu berada pada tahap yang dikelola KPU Provinsi.") { Wajib = true, Alias = ["Penjelasan"] },
    ]);

    /// <summary>All sheets, in the order of the template.</summary>
    public static readonly IReadOnlyList<Lembar> Semua =
    [
        SkemaIdentitas.Lembar, Renstra, Rkt, PerjanjianKinerja, Iku, Pengukuran, SkemaAnggaran.Lembar, SkemaAnggaran.Total, SumberDana, Narasi, Alasan,
    ];

    /// <summary>Sheets of the template that hold no data and are passed over.</summary>
    public static readonly IReadOnlyList<string> TanpaIsi = [LembarPetunjuk, "Contoh"];

    /// <summary>The name of the sheet of instructions.</summary>
    public const string LembarPetunjuk = "Petunjuk";
}
