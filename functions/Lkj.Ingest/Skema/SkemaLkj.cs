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
        new("targetAkhir", "Target Akhir", JenisKolom.Nilai, "Target pada akhir masa Renstra, bila ada.", "80 %") { Alias = ["Target Akhir Renstra"] },
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
        KolomIndikator.Penyebab, KolomIndikator.TindakLanjut, KolomIndikator.SumberData, KolomIndikator.AsalData, KolomIndikator.Definisi,
        KolomIndikator.StandarNasional, KolomIndikator.SumberStandar, KolomIndikator.ProgramPendukung, KolomIndikator.Konsolidasi,
    ]) { Wajib = true, Alias = ["Pengukuran Kinerja", "Capaian Kinerja", "Capaian Sasaran"] };

    /// <summary>The indicators in earlier years.</summary>
    public static readonly Lembar Riwayat = new("Tahun Sebelumnya", "Target dan realisasi indikator pada tahun-tahun sebelumnya, satu baris satu indikator dan satu tahun.",
    [
        KolomIndikator.Indikator,
        new("tahun", "Tahun", JenisKolom.Kode, "Tahun sebelum tahun laporan.", "2018") { Wajib = true },
        KolomIndikator.Target with { Dihitung = false, Alias = ["Target Kinerja"] },
        KolomIndikator.Realisasi with { Dihitung = false, Alias = ["Realisasi Kinerja"] },
        KolomIndikator.Satuan,
    ]) { Alias = ["Riwayat", "Realisasi Tahun Sebelumnya"] };

    /// <summary>The indicators in the quarters.</summary>
    public static readonly Lembar Triwulan = new("Triwulan", "Target dan realisasi indikator menurut triwulan, satu baris satu indikator dan satu triwulan.",
    [
        KolomIndikator.Indikator,
        new("triwulan", "Triwulan", JenisKolom.Pilihan, "Triwulan I sampai IV.", "I") { Wajib = true, Pilihan = [.. Pilihan.Triwulan.Keys] },
        KolomIndikator.Target with { Keterangan = "Target triwulan itu; kosongkan bila tidak ada target pada triwulan itu." },
        KolomIndikator.Realisasi,
    ]) { Alias = ["Kinerja Triwulanan"] };

    /// <summary>The activities.</summary>
    public static readonly Lembar Kegiatan = new("Kegiatan", "Pengukuran kinerja kegiatan (PKK), satu baris satu indikator kegiatan.",
    [
        new("kode", "Kode", JenisKolom.Kode, "Kode kegiatan, bila ada; pagu dan realisasi yang kosong lalu diambil dari lembar Anggaran.", "076.01.WA.6709"),
        new("kegiatan", "Kegiatan", JenisKolom.Teks, "Nama kegiatan. Bila dikosongkan, kegiatan pada baris di atasnya yang berlaku.", "Perencanaan Program dan Anggaran") { Wajib = true, Berulang = true },
        KolomIndikator.Indikator, KolomIndikator.Target, KolomIndikator.Realisasi, KolomIndikator.Satuan, KolomIndikator.Polaritas,
        new("pagu", "Pagu (Rp)", JenisKolom.Rupiah, "Pagu kegiatan dalam rupiah utuh, bila tidak diambil dari lembar Anggaran.", "120.000.000") { Dihitung = true, Alias = ["Pagu"] },
        new("realisasiAnggaran", "Realisasi Anggaran (Rp)", JenisKolom.Rupiah, "Realisasi anggaran kegiatan dalam rupiah utuh.", "110.000.000") { Dihitung = true, Alias = ["Realisasi Anggaran"] },
    ]) { Alias = ["PKK", "Pengukuran Kinerja Kegiatan"] };

    /// <summary>The budget over the months.</summary>
    public static readonly Lembar Bulanan = new("Realisasi Bulanan", "Rencana penarikan dana dan realisasi anggaran menurut bulan, dalam bulan itu saja (bukan kumulatif).",
    [
        new("bulan", "Bulan", JenisKolom.Pilihan, "Nama bulan.", "Januari") { Wajib = true, Pilihan = [.. Pilihan.Bulan.Keys] },
        new("rencana", "Rencana Penarikan (Rp)", JenisKolom.Rupiah, "Rencana penarikan dana bulan itu (DIPA halaman III), bila ada.", "10.000.000") { Dihitung = true, Alias = ["Rencana", "RPD"] },
        new("realisasi", "Realisasi (Rp)", JenisKolom.Rupiah, "Realisasi anggaran bulan itu.", "9.500.000") { Dihitung = true, Alias = ["Realisasi"] },
    ]) { Alias = ["Bulanan", "Penyerapan Bulanan"] };

    /// <summary>The first DIPA and its revisions.</summary>
    public static readonly Lembar RevisiDipa = new("Revisi DIPA", "DIPA pertama dan revisinya.",
    [
        new("ke", "Revisi Ke", JenisKolom.Kode, "0 untuk DIPA pertama, lalu 1, 2, dan seterusnya.", "1") { Wajib = true, Alias = ["Revisi"] },
        new("tanggal", "Tanggal", JenisKolom.Tanggal, "Tanggal DIPA atau revisinya.", "12 Maret 2019"),
        new("pagu", "Pagu (Rp)", JenisKolom.Rupiah, "Pagu seluruhnya setelah revisi itu.", "30.151.427.000") { Wajib = true, Dihitung = true, Alias = ["Pagu"] },
        new("uraian", "Uraian", JenisKolom.Teks, "Apa yang diubah.", "Penambahan hibah daerah"),
    ]);

    /// <summary>Units, staff and facilities.</summary>
    public static readonly Lembar Organisasi = new("Organisasi", "Susunan organisasi, pegawai, dan sarana.",
    [
        new("jenis", "Jenis", JenisKolom.Pilihan, "Jenis baris, pilih dari daftar.", "Unit") { Wajib = true, Pilihan = [.. Pilihan.Organisasi.Keys] },
        new("uraian", "Uraian", JenisKolom.Teks, "Nama unit atau jabatan, golongan pegawai, atau sarana.", "Subbagian Perencanaan, Data dan Informasi") { Wajib = true },
        new("induk", "Induk", JenisKolom.Teks, "Untuk unit: nama unit di atasnya.", "Sekretaris"),
        new("jumlah", "Jumlah", JenisKolom.Volume, "Jumlah dan satuannya.", "4 orang"),
    ]) { Alias = ["Struktur Organisasi"] };

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
        new("rujukan", "Rujukan", JenisKolom.Teks, "Hambatan dan saran dengan rujukan yang sama dipasangkan; pada Analisis Kinerja dan Efisiensi: nama sasarannya.", "1"),
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
        SkemaIdentitas.Lembar, Organisasi, Renstra, Rkt, PerjanjianKinerja, Iku, Pengukuran, Riwayat, Triwulan, Kegiatan,
        SkemaAnggaran.Lembar, SkemaAnggaran.Total, Bulanan, RevisiDipa, SumberDana, Narasi, Alasan,
    ];

    /// <summary>Sheets of the template that hold no data and are passed over.</summary>
    public static readonly IReadOnlyList<string> TanpaIsi =
        [LembarPetunjuk, LembarContoh, LembarRingkasan, LembarTemuan, $"{LembarRingkasan}{PembedaLembar}", $"{LembarTemuan}{PembedaLembar}"];

    /// <summary>The name of the sheet of instructions.</summary>
    public const string LembarPetunjuk = "Petunjuk";

    /// <summary>The name of the sheet of examples.</summary>
    public const string LembarContoh = "Contoh";

    /// <summary>The name of the sheet that sums up findings.</summary>
    public const string LembarRingkasan = "Ringkasan";

    /// <summary>The name of the sheet that lists findings.</summary>
    public const string LembarTemuan = "Temuan";

    /// <summary>What follows the names of the sheets of findings where the office has a sheet of that name itself.</summary>
    public const string PembedaLembar = " Pemeriksaan";
}
