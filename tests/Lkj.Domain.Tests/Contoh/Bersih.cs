using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Contoh;

/// <summary>An invented submission in which everything agrees: a check that finds something in it raises a false alarm.</summary>
public static class Bersih
{
    private const string Partisipasi = "Persentase partisipasi pemilih dalam Pemilu";
    private const string Keberatan = "Jumlah keberatan yang belum diselesaikan";
    private const string Anggaran = "Persentase ketepatan waktu pelaporan keuangan";
    private const string SasaranPemilu = "Meningkatnya kualitas penyelenggaraan Pemilu";
    private const string SasaranKelembagaan = "Meningkatnya akuntabilitas kelembagaan";

    public static Pengajuan Pengajuan { get; } = new(
        new Identitas(
            new KodeSatker("123456"), "KPU Kabupaten Contoh", new KodeSatker("123400"), new TahunAnggaran(2022), "Kota Contoh", new DateOnly(2023, 1, 20),
            "Sekretaris", "Siti Contoh", PembuatIsian.Teks("197504172003122004", "Identitas", "B10", "NIP"), null, ZonaWaktu.Wita),
        [
            Renstra(2, JenisRenstra.Sasaran, SasaranPemilu),
            Renstra(3, JenisRenstra.Indikator, Partisipasi, SasaranPemilu, "80 %"),
            Renstra(4, JenisRenstra.Indikator, Keberatan, SasaranPemilu, "0"),
            Renstra(5, JenisRenstra.Sasaran, SasaranKelembagaan),
            Renstra(6, JenisRenstra.Indikator, Anggaran, SasaranKelembagaan, "100 %"),
        ],
        Indikator("RKT", false),
        Indikator("Perjanjian Kinerja", false),
        [Indikator("IKU", 2, null, Partisipasi, "%", "77,5", "80,6", "104 %", Polaritas.Maksimal)],
        Indikator("Pengukuran", true),
        [
            Baris(2, "076.01.CQ.6709.QGE.001", "RM", "Sosialisasi kepada pemilih", "12 kegiatan", "12 kegiatan", "250.000.000", "240.000.000", "96,00 %"),
            Baris(3, "076.01.CQ.6709.QGE.002", "RM", "Layanan data pemilih", "1 layanan", "1 layanan", "120.500.000", "98.765.432", "81,96 %"),
            Baris(4, "076.01.WA.6710.EBA.994", "Hibah", "Layanan perkantoran", "1 layanan", "1 layanan", "1.200.000.000", "1.150.000.000", "95,8 %"),
        ],
        [
            new TotalTercetak(
                PembuatIsian.Teks("Jumlah", "Total Anggaran", "A2"),
                PembuatIsian.Uang("1.570.500.000", "Total Anggaran", "B2", "Pagu"),
                PembuatIsian.Uang("1.488.765.432", "Total Anggaran", "C2", "Realisasi"),
                PembuatIsian.Persen("94,80 %", "Total Anggaran", "D2", "Persen")),
        ],
        [
            Sumber(2, "BAB I", JenisSumber.Apbn, "370.500.000"), Sumber(3, "BAB I", JenisSumber.Hibah, "1.200.000.000"), Sumber(4, "BAB I", JenisSumber.Dipa, "1.570.500.000"),
            Sumber(5, "BAB III", JenisSumber.Pagu, "1.570.500.000"), Sumber(6, "BAB III", JenisSumber.Realisasi, "1.488.765.432"),
            Sumber(7, "BAB I", JenisSumber.RevisiDipa, "10.000.000"), Sumber(8, "BAB III", JenisSumber.RevisiDipa, "20.000.000"),
        ],
        [
            Narasi(2, BagianNarasi.LatarBelakang, "Laporan tahun 2022 disusun menurut Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum dan Renstra 2020-2024."),
            Narasi(3, BagianNarasi.GambaranUmum, "Sejak tahun 2019 kantor menempati gedung sendiri, hasil Pemilu Tahun 2019 diarsipkan di sana; berita acara 12/PL.01/2021 memuat serah terimanya."),
            Narasi(4, BagianNarasi.AnalisisKinerja, "Dibandingkan tahun 2021 partisipasi naik. Tidak semua kegiatan mencapai target semula, tetapi semua target indikator tercapai."),
            Narasi(5, BagianNarasi.Kesimpulan, "Seluruh sasaran tercapai dan ditandatangani pada Januari 2023."),
            Narasi(6, BagianNarasi.Rekomendasi, "Tahun 2023 sosialisasi diperluas agar semua target tercapai kembali."),
        ],
        []);

    public static BarisAnggaran Baris(
        int baris, string kode, string sumber, string uraian, string target, string capai, string pagu, string realisasi, string persen) => new(
        PembuatIsian.Teks($"{baris - 1}", "Anggaran", $"A{baris}", "No"),
        PembuatIsian.Teks(kode, "Anggaran", $"B{baris}", "Kode"),
        PembuatIsian.Teks(uraian, "Anggaran", $"C{baris}", "Uraian")!,
        PembuatIsian.Teks(sumber, "Anggaran", $"D{baris}", "Sumber Dana"),
        PembuatIsian.Volume(target, "Anggaran", $"E{baris}", "Target Volume"),
        PembuatIsian.Volume(capai, "Anggaran", $"F{baris}", "Realisasi Volume"),
        PembuatIsian.Uang(pagu, "Anggaran", $"G{baris}", "Pagu"),
        PembuatIsian.Uang(realisasi, "Anggaran", $"H{baris}", "Realisasi"),
        PembuatIsian.Persen(persen, "Anggaran", $"I{baris}", "Persen"));

    public static BarisIndikator Indikator(
        string lembar, int baris, string? sasaran, string indikator, string satuan, string target, string realisasi, string capaian, Polaritas polaritas) => new(
        sasaran is null ? null : PembuatIsian.Teks(sasaran, lembar, $"A{baris}", "Sasaran"),
        PembuatIsian.Teks(indikator, lembar, $"B{baris}", "Indikator")!,
        satuan,
        PembuatIsian.Target(target, lembar, $"D{baris}"),
        PembuatIsian.Realisasi(realisasi, lembar, $"E{baris}"),
        PembuatIsian.Persen(capaian, lembar, $"F{baris}", "Capaian"),
        polaritas);

    public static Narasi Narasi(int baris, BagianNarasi bagian, string teks) => new(bagian, PembuatIsian.Teks(teks, "Narasi", $"B{baris}", "Teks")!);

    public static PernyataanAnggaran Sumber(int baris, string bagian, JenisSumber jenis, string jumlah) =>
        new(bagian, jenis, PembuatIsian.Uang(jumlah, "Sumber Dana", $"C{baris}", "Jumlah"));

    public static BarisRenstra Renstra(int baris, JenisRenstra jenis, string uraian, string? induk = null, string? target = null) =>
        new(jenis, PembuatIsian.Teks(uraian, "Renstra", $"B{baris}", "Uraian")!, induk, PembuatIsian.Target(target ?? "", "Renstra", $"D{baris}"));

    private static List<BarisIndikator> Indikator(string lembar, bool diukur) =>
    [
        Indikator(lembar, 2, SasaranPemilu, Partisipasi, "%", "77,5", diukur ? "80,6" : "", diukur ? "104 %" : "", Polaritas.Maksimal),
        Indikator(lembar, 3, SasaranPemilu, Keberatan, "keberatan", "2", diukur ? "1" : "", diukur ? "120,00 %" : "", Polaritas.Minimal),
        Indikator(lembar, 4, SasaranKelembagaan, Anggaran, "%", "100", diukur ? "100" : "", diukur ? "100,00 %" : "", Polaritas.Maksimal),
    ];
}
