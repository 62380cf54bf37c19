using System.Globalization;
using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Report.Tests.Contoh;

/// <summary>Contents of reports from next to nothing to far more than an office has.</summary>
public static class Laporan
{
    private static readonly string Sidik = new('a', 64);

    /// <summary>The printed tables of the sample.</summary>
    public static IsiLaporan OganIlir { get; } = Dari(Domain.Tests.Contoh.OganIlir.Pengajuan);

    /// <summary>A year in which everything was reached.</summary>
    public static IsiLaporan Bersih { get; } = Dari(Domain.Tests.Contoh.Bersih.Pengajuan);

    /// <summary>An identity without signatory and nothing else.</summary>
    public static IsiLaporan Kosong { get; } = Dari(new Pengajuan(
        new Identitas(new KodeSatker("123456"), "KPU Kabupaten Sepi", null, new TahunAnggaran(2016), null, null, null, null, null, null, ZonaWaktu.Wit), [], [], [], [], [], [], [], [], [], []));

    /// <summary>Half of the data: measurement with gaps, budget without printed totals, no plans, no prose.</summary>
    public static IsiLaporan Separuh { get; } = Dari(Kosong.Pengajuan with
    {
        Pengukuran =
        [
            Domain.Tests.Contoh.Bersih.Indikator("Pengukuran", 2, "Sasaran pertama", "Indikator tanpa realisasi", "%", "80", "", "", Polaritas.Maksimal),
            Domain.Tests.Contoh.Bersih.Indikator("Pengukuran", 3, "Sasaran kedua", "Indikator tunggal", "dokumen", "4", "3", "", Polaritas.Maksimal),
        ],
        Anggaran = [Domain.Tests.Contoh.Bersih.Baris(2, "", "", "Baris tunggal", "", "", "0", "0", "")],
    });

    /// <summary>A measured year with causes, steps, sources, supporting programmes, references of the prose and DIPA revisions.</summary>
    public static IsiLaporan Beralasan { get; } = Dari(Domain.Tests.Contoh.Bersih.Pengajuan with
    {
        Pengukuran =
        [
            Domain.Tests.Contoh.Bersih.Indikator("Pengukuran", 2, "Sasaran pertama", "Partisipasi pemilih", "%", "77,5", "70", "", Polaritas.Maksimal) with
            {
                Penyebab = PembuatIsian.Teks("Jarak ke tempat pemungutan suara jauh.", "Pengukuran", "H2"),
                TindakLanjut = PembuatIsian.Teks("Menambah tempat pemungutan suara.", "Pengukuran", "I2"),
                SumberData = PembuatIsian.Teks("Rekapitulasi", "Pengukuran", "J2"),
                AsalData = AsalData.Eksternal,
                ProgramPendukung = PembuatIsian.Teks("Sosialisasi kepada pemilih", "Pengukuran", "K2"),
            },
            Domain.Tests.Contoh.Bersih.Indikator("Pengukuran", 3, "Sasaran kedua", "Laporan tepat waktu", "laporan", "4", "4", "", Polaritas.Maksimal),
        ],
        Narasi =
        [
            Domain.Tests.Contoh.Bersih.Narasi(2, BagianNarasi.AnalisisKinerja, "Uraian tentang yang pertama.") with { Rujukan = "Sasaran pertama" },
            Domain.Tests.Contoh.Bersih.Narasi(3, BagianNarasi.AnalisisKinerja, "Uraian tentang semuanya."),
            Domain.Tests.Contoh.Bersih.Narasi(4, BagianNarasi.Efisiensi, "Satu kendaraan dipakai bersama.") with { Rujukan = "laporan tepat waktu" },
            Domain.Tests.Contoh.Bersih.Narasi(5, BagianNarasi.Hambatan, "Jaringan sering putus.") with { Rujukan = "Jaringan" },
            Domain.Tests.Contoh.Bersih.Narasi(6, BagianNarasi.Hambatan, "Pegawai kurang."),
            Domain.Tests.Contoh.Bersih.Narasi(7, BagianNarasi.Saran, "Jaringan cadangan disewa.") with { Rujukan = "jaringan" },
            Domain.Tests.Contoh.Bersih.Narasi(8, BagianNarasi.TindakLanjutEvaluasi, "Saran evaluator tahun lalu dijalankan."),
        ],
        RevisiDipa =
        [
            new(1, new DateOnly(2022, 6, 1), PembuatIsian.Uang("1.570.500.000", "Revisi DIPA", "C3", "Pagu"), PembuatIsian.Teks("Hibah ditambahkan", "Revisi DIPA", "D3")),
            new(0, null, PembuatIsian.Uang("1.500.000.000", "Revisi DIPA", "C2", "Pagu"), null),
        ],
    });

    /// <summary>Every Latin letter with a mark (Latin-1 Supplement, Latin Extended-A and -B, Latin Extended Additional).</summary>
    public static IReadOnlyList<char> HurufLatin { get; } =
        [.. Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(kode => (char)kode).Where(char.IsLetter)];

    /// <summary>600 lines, 60 indicators, long names, every Latin letter with a mark, and characters that no font of ours has.</summary>
    public static IsiLaporan Besar { get; } = Dari(Domain.Tests.Contoh.Bersih.Pengajuan with
    {
        Pengukuran =
        [
            .. Enumerable.Range(0, 60).Select(nomor => Domain.Tests.Contoh.Bersih.Indikator(
                "Pengukuran", nomor + 2, $"Sasaran {nomor / 6}: mewujudkan pelayanan café, naïve, Łódź dan Ñandú yang setara bagi seluruh pemilih", NamaPanjang(nomor),
                "%", "100", Angka(nomor % 7 == 0 ? 120 : nomor), nomor % 3 == 0 ? "99,00 %" : "", Polaritas.Maksimal)),
        ],
        Anggaran =
        [
            .. Enumerable.Range(0, 600).Select(nomor => Domain.Tests.Contoh.Bersih.Baris(
                nomor + 2, $"076.01.CQ.{6000 + nomor / 100}.QGE.{nomor:000}", "RM", NamaPanjang(nomor), "12 kegiatan", "11 kegiatan",
                new Rupiah(1_000_000L * nomor).ToString(), new Rupiah(900_000L * nomor).ToString(), nomor % 5 == 0 ? "91,00 %" : "")),
        ],
        Narasi =
        [
            Domain.Tests.Contoh.Bersih.Narasi(2, BagianNarasi.Hambatan, "Aksara 漢 dan 🙂 serta\ttab,\u0007 bel,\u00AD tanda hubung lunak, dan baris\r\nbaru \uD800."),
            Domain.Tests.Contoh.Bersih.Narasi(3, BagianNarasi.Saran, $"Nama orang ditulis dengan huruf {string.Join(' ', HurufLatin)}."),
        ],
    });

    /// <summary>One of the contents above by its name, as tests of many reports ask for it.</summary>
    public static IsiLaporan Bernama(string nama) => nama switch
    {
        nameof(OganIlir) => OganIlir,
        nameof(Bersih) => Bersih,
        nameof(Kosong) => Kosong,
        nameof(Separuh) => Separuh,
        nameof(Beralasan) => Beralasan,
        nameof(Besar) => Besar,
        _ => throw new ArgumentException($"There is no report {nama}.", nameof(nama)),
    };

    /// <summary>The content of a report from a submission.</summary>
    public static IsiLaporan Dari(Pengajuan pengajuan) => PenyusunIsi.Susun(pengajuan, 1, Sidik, []);

    private static string NamaPanjang(int nomor) =>
        $"Persentase pelaksanaan kegiatan nomor {Angka(nomor)} yang mempertanggungjawabkan penyelenggaraan pemutakhiran data pemilih berkelanjutan di seluruh kecamatan, kelurahan, dan desa secara akuntabel";

    private static string Angka(int nilai) => nilai.ToString(CultureInfo.InvariantCulture);
}
