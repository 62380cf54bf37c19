using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Contoh;

/// <summary>
/// The sample: the printed tables of the 2019 report of KPU Kabupaten Ogan Ilir as a submission. The prose and the signatory are ours;
/// the prose keeps what the findings need: a sentence about 2018 and the claim that every objective was reached.
/// </summary>
public static class OganIlir
{
    public static Pengajuan Pengajuan { get; } = new(
        new Identitas(
            new KodeSatker("656549"),
            "KPU Kabupaten Ogan Ilir",
            new KodeSatker("654336"),
            new TahunAnggaran(2019),
            "Indralaya",
            new DateOnly(2020, 1, 31),
            "Sekretaris",
            "Rahmat Contoh",
            PembuatIsian.Teks("19700101199503101", "Identitas", "B11", "NIP"),
            null,
            ZonaWaktu.Wib),
        Renstra(),
        Indikator("rkt", "RKT"),
        Indikator("perjanjian_kinerja", "Perjanjian Kinerja"),
        Indikator("iku_tabel_3_1", "IKU"),
        Indikator("capaian_sasaran", "Pengukuran"),
        Anggaran(),
        Total(),
        Sumber(),
        Narasi(),
        []);

    private static List<BarisRenstra> Renstra()
    {
        var baris = TabelCsv.Baca("tujuan_sasaran").Where(satu => satu["bagian"] == "renstra")
            .Select(satu => (Jenis: satu["jenis"] switch
            {
                "tujuan" => JenisRenstra.Tujuan,
                "sasaran" => JenisRenstra.Sasaran,
                "indikator" => JenisRenstra.Indikator,
                "program" => JenisRenstra.Program,
                _ => JenisRenstra.IkuProgram,
            }, Teks: satu["teks"], Induk: satu["induk"]));
        var kegiatan = TabelCsv.Baca("indikator_kegiatan_bab_ii")
            .Select(satu => (Jenis: JenisRenstra.IndikatorKegiatan, Teks: satu["indikator"], Induk: satu["kegiatan"]));
        return
        [
            .. baris.Concat(kegiatan).Select((satu, i) => new BarisRenstra(
                satu.Jenis, PembuatIsian.Teks(satu.Teks, "Renstra", $"B{i + 2}", "Uraian")!, satu.Induk.Length == 0 ? null : satu.Induk, null)),
        ];
    }

    private static List<BarisIndikator> Indikator(string tabel, string lembar) =>
    [
        .. TabelCsv.Baca(tabel).Select((satu, i) => new BarisIndikator(
            PembuatIsian.Teks(satu.GetValueOrDefault("sasaran", ""), lembar, $"A{i + 2}", "Sasaran"),
            PembuatIsian.Teks(satu["indikator"], lembar, $"B{i + 2}", "Indikator")!,
            "%",
            PembuatIsian.Target(satu["target"], lembar, $"D{i + 2}"),
            PembuatIsian.Realisasi(satu.GetValueOrDefault("realisasi", ""), lembar, $"E{i + 2}"),
            PembuatIsian.Persen(satu.GetValueOrDefault("capaian", ""), lembar, $"F{i + 2}", "Capaian"),
            satu["indikator"].Contains("tidak masuk dalam daftar pemilih", StringComparison.Ordinal) ? Polaritas.Minimal : Polaritas.Maksimal)),
    ];

    private static List<BarisAnggaran> Anggaran() =>
    [
        .. TabelCsv.Baca("anggaran").Select((satu, i) => new BarisAnggaran(
            PembuatIsian.Teks(satu["no"], "Anggaran", $"A{i + 2}", "No"),
            null,
            PembuatIsian.Teks(satu["uraian"], "Anggaran", $"C{i + 2}", "Uraian")!,
            null,
            PembuatIsian.Volume(satu["target_volume"], "Anggaran", $"E{i + 2}", "Target Volume"),
            PembuatIsian.Volume(satu["capaian_volume"], "Anggaran", $"F{i + 2}", "Realisasi Volume"),
            PembuatIsian.Uang(satu["pagu"], "Anggaran", $"G{i + 2}", "Pagu"),
            PembuatIsian.Uang(satu["realisasi"], "Anggaran", $"H{i + 2}", "Realisasi"),
            PembuatIsian.Persen(satu["persen"], "Anggaran", $"I{i + 2}", "Persen"))),
    ];

    private static List<TotalTercetak> Total() =>
    [
        .. TabelCsv.Baca("anggaran_total").Select((satu, i) => new TotalTercetak(
            satu["uraian"].StartsWith('(') ? null : PembuatIsian.Teks(satu["uraian"], "Total Anggaran", $"A{i + 2}", "Uraian"),
            PembuatIsian.Uang(satu["pagu"], "Total Anggaran", $"B{i + 2}", "Pagu"),
            PembuatIsian.Uang(satu["realisasi"], "Total Anggaran", $"C{i + 2}", "Realisasi"),
            PembuatIsian.Persen(satu["persen"], "Total Anggaran", $"D{i + 2}", "Persen"))),
    ];

    private static List<PernyataanAnggaran> Sumber() =>
    [
        .. TabelCsv.Baca("pernyataan_dan_sumber")
            .Select(satu => (Bagian: satu["bagian"].ToUpperInvariant(), Jenis: Jenis(satu["jenis"]), Nilai: satu["nilai_tercetak"]))
            .Where(satu => satu.Jenis is not null)
            .Select((satu, i) => new PernyataanAnggaran(satu.Bagian, satu.Jenis!.Value, PembuatIsian.Uang(satu.Nilai, "Sumber Dana", $"C{i + 2}", "Jumlah"))),
    ];

    private static JenisSumber? Jenis(string jenis) => jenis switch
    {
        "apbn" => JenisSumber.Apbn,
        "hibah" => JenisSumber.Hibah,
        "revisi dipa" => JenisSumber.RevisiDipa,
        "dipa" => JenisSumber.Dipa,
        "pagu" => JenisSumber.Pagu,
        "realisasi" => JenisSumber.Realisasi,
        _ => null,
    };

    private static List<Narasi> Narasi()
    {
        (BagianNarasi Bagian, string Teks)[] narasi =
        [
            (BagianNarasi.LatarBelakang, "Laporan ini disusun sebagai pertanggungjawaban atas pelaksanaan tugas KPU Kabupaten Ogan Ilir pada Tahun 2019 sesuai dengan Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum."),
            (BagianNarasi.GambaranUmum, "Pada tahun 2018 KPU Kabupaten Ogan Ilir mengelola dana DIPA sebesar Rp 25.554.472.000 setelah revisi."),
            (BagianNarasi.AnalisisKinerja, "Sasaran Renstra 2015-2019 pada umumnya dapat dicapai dengan baik pasca Pemilu 2014."),
            (BagianNarasi.Anggaran, "Sampai dengan akhir tahun 2018 KPU Kabupaten Ogan Ilir telah melaksanakan seluruh kegiatan."),
            (BagianNarasi.Hambatan, "Gedung kantor masih berstatus pinjam pakai dari pemerintah daerah."),
            (BagianNarasi.Saran, "Inventarisasi aset dilakukan setiap tahun."),
            (BagianNarasi.Kesimpulan, "KPU Kabupaten Ogan Ilir telah berhasil mencapai semua sasaran strategis yang ditetapkan."),
            (BagianNarasi.Rekomendasi, "Koordinasi dengan pemerintah daerah ditingkatkan menjelang pemilihan tahun 2020."),
            (BagianNarasi.Langkah, "Pengumpulan data kinerja diperbaiki mulai Januari 2020."),
        ];
        return [.. narasi.Select((satu, i) => new Narasi(satu.Bagian, PembuatIsian.Teks(satu.Teks, "Narasi", $"B{i + 2}", "Teks")!))];
    }
}
