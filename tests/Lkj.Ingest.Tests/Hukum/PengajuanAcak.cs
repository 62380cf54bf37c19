using Lkj.Domain.Nilai;
using Lkj.Ingest.Skema;
using Lkj.Ingest.Templat;
using Lkj.Ingest.Tests.Sakti;
using Baris = System.Collections.Generic.Dictionary<string, string?>;

namespace Lkj.Ingest.Tests.Hukum;

/// <summary>
/// An invented submission in which everything agrees, of a shape that its seed decides: how many indicators and budget lines, polarities, grants,
/// quarters, all sheets or only the required ones. A finding in it is a false alarm.
/// </summary>
internal sealed class PengajuanAcak
{
    private static readonly int[] BanyakBaris = [1, 2, 3, 5, 8, 12, 20, 35, 60, 100, 150, 250, 400, 600];
    private static readonly string[] Hal = ["partisipasi pemilih", "ketepatan waktu pelaporan", "kepuasan masyarakat", "tindak lanjut pengawasan", "keterbukaan informasi", "pemutakhiran data", "pengelolaan arsip", "disiplin pegawai"];
    private static readonly string[] Lingkup = ["kelurahan", "sekretariat", "badan adhoc", "logistik", "anggaran hibah", "kampanye", "pencalonan", "sengketa"];
    private static readonly string[] Akun = ["521211", "521213", "522151", "524111", "524113", "532111"];

    private readonly Random acak;
    private readonly bool terselip;
    private readonly bool semuaLembar;
    private readonly bool hibah;
    private readonly bool triwulan;
    private readonly bool tercetak;
    private readonly List<(string Sasaran, string Indikator, string Polaritas, decimal Target, decimal Realisasi)> indikator = [];
    private readonly List<(string[] Jalur, string Uraian, string Sumber, string Volume, List<(string[] Jalur, string Uraian, long Pagu, long Realisasi)> Akun)> keluaran = [];

    /// <summary>Makes the submission of a seed; with slips, one volume, one spending and one capaian do not agree.</summary>
    public PengajuanAcak(int benih, bool terselip = false)
    {
        this.terselip = terselip;
        acak = new Random(benih);
        (semuaLembar, hibah, triwulan, tercetak) = (benih % 2 == 0, benih % 3 == 0, benih % 4 < 2, benih % 5 < 3);
        SusunIndikator(1 + (benih % 6), 1 + (benih * 3 % 8));
        SusunAnggaran(BanyakBaris[benih % BanyakBaris.Length]);
    }

    public static TahunAnggaran Tahun { get; } = new(2023);

    /// <summary>Every amount is multiplied by it.</summary>
    public int Kali { get; init; } = 1;

    /// <summary>The budget has outputs alone, without codes.</summary>
    public bool TanpaKode { get; init; }

    private long Pagu => keluaran.Sum(satu => satu.Akun.Sum(akun => akun.Pagu));

    private long Realisasi => keluaran.Sum(satu => satu.Akun.Sum(akun => akun.Realisasi));

    /// <summary>Reads files as an upload of the office and year.</summary>
    public static HasilBaca Baca(params BerkasMasuk[] berkas) => PembacaPengajuan.Baca(berkas, ContohPengajuan.Satker, Tahun, BatasBerkas.Bawaan);

    /// <summary>As the template in a workbook.</summary>
    public BerkasMasuk[] Templat() => [new("lkj.xlsx", PenulisTemplat.Tulis(Isi()))];

    /// <summary>As the template in CSV files.</summary>
    public BerkasMasuk[] Csv() => [.. PenulisCsv.Tulis(Isi())];

    /// <summary>As a Fa Detail beside the template, which gives volumes and sources for its outputs.</summary>
    public BerkasMasuk[] FaDetail(bool csv)
    {
        var uji = new FaDetailUji
        {
            Judul = $"PERIODE : s.d. DESEMBER {Tahun}",
            LayoutB = semuaLembar,
            TotalDiAkhir = hibah,
            BarisPerHalaman = triwulan ? 40 : 0,
            Daun = [.. keluaran.SelectMany(satu => satu.Akun).Select(satu => (satu.Jalur, satu.Uraian, satu.Pagu * Kali, 0L, satu.Realisasi * Kali))],
        };
        return [.. Csv(), csv ? uji.Csv() : uji.Xlsx()];
    }

    /// <summary>The texts of all sheets.</summary>
    public IsiTemplat Isi()
    {
        var isi = new IsiTemplat()
            .Isi(SkemaIdentitas.Lembar, [new Baris
            {
                ["satker"] = ContohPengajuan.Satker.ToString(), ["nama"] = "KPU Kabupaten Ogan Ilir", ["provinsi"] = "654336", ["tahun"] = $"{Tahun}", ["tempat"] = "Indralaya",
                ["tanggal"] = "31 Januari 2024", ["jabatan"] = "Sekretaris", ["penandatangan"] = "Rahmat Contoh", ["nip"] = "197504172003121004", ["zona"] = "WIB", ["basis"] = "SP2D", ["versi"] = VersiTemplat.Sekarang,
            }])
            .Isi(SkemaLkj.PerjanjianKinerja, indikator.Select(satu => Indikator(satu, diukur: false)))
            .Isi(SkemaLkj.Pengukuran, indikator.Select(satu => Indikator(satu, diukur: true)))
            .Isi(SkemaAnggaran.Lembar, keluaran.SelectMany(Anggaran));
        return semuaLembar ? Lengkapi(isi) : isi;
    }

    private static string Angka(decimal nilai) => nilai.ToString("0.##", Penulisan.Indonesia);

    private static string Persen(decimal bagian, decimal seluruh) => $"{decimal.Round(100 * bagian / seluruh, 2, MidpointRounding.AwayFromZero).ToString("0.00", Penulisan.Indonesia)} %";

    private static decimal Capaian(string polaritas, decimal target, decimal realisasi)
    {
        var maksimal = 100 * realisasi / target;
        var hasil = polaritas switch
        {
            "Maksimal" => maksimal,
            "Minimal" => 100 * (2 * target - realisasi) / target,
            _ when Math.Min(maksimal, 200 - maksimal) is var dekat => dekat <= 90 ? dekat / 0.9m : 100 + 2 * (dekat - 90),
            _ => 0,
        };
        return Math.Clamp(hasil, 0, 120);
    }

    private string Uang(long jumlah) => new Rupiah(jumlah * Kali).ToString();

    private void SusunIndikator(int sasaran, int banyak)
    {
        for (var s = 0; s < sasaran; s++)
        {
            for (var i = 0; i < banyak; i++)
            {
                var polaritas = (s + i) % 4 == 3 ? "Minimal" : (s + i) % 7 == 5 ? "Stabil" : "Maksimal";
                var target = polaritas == "Minimal" ? acak.Next(4, 20) : acak.Next(100, 190) / 2m;
                indikator.Add(($"Meningkatnya mutu urusan {Lingkup[s]}", $"Persentase {Hal[i]} {Lingkup[s]}", polaritas, target, decimal.Round(target * acak.Next(9_000, 10_500) / 10_000m, 2)));
            }
        }
    }

    private void SusunAnggaran(int banyak)
    {
        for (var baris = 0; baris < banyak;)
        {
            var k = keluaran.Count;
            string[] jalur = [k % 3 == 2 ? "CQ" : "WA", $"{6_700 + (k / 4 * 3) + (k % 3 == 2 ? 1 : 0)}", "QGE", $"{k + 1:000}"];
            var akun = new List<(string[], string, long, long)>();
            for (var a = 0; a < Math.Min(1 + (k % 6), banyak) && baris < banyak; a++, baris++)
            {
                var pagu = 1_000 * (long)Math.Exp(7 + 6 * acak.NextDouble());
                akun.Add(([.. jalur, "051", "0A", Akun[a]], $"Belanja {a + 1} keluaran {k + 1}", pagu, pagu * acak.Next(7_000, 10_001) / 10_000));
            }

            keluaran.Add((jalur, $"Layanan {Lingkup[k % 8]} wilayah {k + 1}", hibah && k % 5 == 1 ? "Hibah" : "RM", $"{1 + (k % 12)} {new[] { "dokumen", "laporan", "layanan", "kegiatan" }[k % 4]}", akun));
        }

        if (terselip)
            keluaran[0].Akun[0] = keluaran[0].Akun[0] with { Item4 = keluaran[0].Akun[0].Pagu + 1 };
        // The lines of a Fa Detail stand in the order of their paths.
        keluaran.Sort((kiri, kanan) => string.CompareOrdinal(string.Join('.', kiri.Jalur), string.Join('.', kanan.Jalur)));
    }

    private Baris Indikator((string Sasaran, string Indikator, string Polaritas, decimal Target, decimal Realisasi) satu, bool diukur) => new()
    {
        ["sasaran"] = satu.Sasaran,
        ["indikator"] = satu.Indikator,
        ["target"] = $"{Angka(satu.Target)} %",
        ["satuan"] = "%",
        ["polaritas"] = satu.Polaritas,
        ["realisasi"] = diukur ? $"{Angka(satu.Realisasi)} %" : null,
        ["capaian"] = diukur && terselip && satu == indikator[0] ? "1 %" : diukur && tercetak ? Persen(Capaian(satu.Polaritas, satu.Target, satu.Realisasi), 100) : null,
        ["konsolidasi"] = semuaLembar && triwulan ? "Nilai Terakhir" : null,
    };

    private IEnumerable<Baris> Anggaran((string[] Jalur, string Uraian, string Sumber, string Volume, List<(string[] Jalur, string Uraian, long Pagu, long Realisasi)> Akun) satu)
    {
        Baris Uraian(string[] jalur, string uraian, string? volume, long pagu, long realisasi) => new()
        {
            ["kode"] = TanpaKode ? null : $"076.01.{string.Join('.', jalur)}", ["uraian"] = uraian, ["sumber"] = satu.Sumber, ["targetVolume"] = volume, ["realisasiVolume"] = volume is not null && terselip && satu == keluaran[^1] ? $"90{volume}" : volume,
            ["pagu"] = Uang(pagu), ["realisasi"] = Uang(realisasi), ["persen"] = tercetak ? Persen(realisasi, pagu) : null,
        };

        return satu.Akun.TakeWhile(_ => !TanpaKode).Select(akun => Uraian(akun.Jalur, akun.Uraian, null, akun.Pagu, akun.Realisasi))
            .Prepend(Uraian(satu.Jalur, satu.Uraian, satu.Volume, satu.Akun.Sum(akun => akun.Pagu), satu.Akun.Sum(akun => akun.Realisasi)));
    }

    private IsiTemplat Lengkapi(IsiTemplat isi)
    {
        var sasaran = indikator.Select(satu => satu.Sasaran).Distinct();
        var perHibah = keluaran.Where(satu => satu.Sumber == "Hibah").Sum(satu => satu.Akun.Sum(akun => akun.Pagu));
        isi.Isi(SkemaLkj.Rkt, indikator.Select(satu => Indikator(satu, diukur: false)))
            .Isi(SkemaLkj.Iku, indikator.Take(3).Select(satu => Indikator(satu, diukur: true)))
            .Isi(SkemaLkj.Renstra,
            [
                new Baris { ["jenis"] = "Tujuan", ["uraian"] = "Mewujudkan penyelenggaraan yang tertib" },
                .. sasaran.Select(satu => new Baris { ["jenis"] = "Sasaran", ["uraian"] = satu }),
                .. indikator.Select(satu => new Baris { ["jenis"] = "Indikator", ["uraian"] = satu.Indikator, ["induk"] = satu.Sasaran, ["targetAkhir"] = $"{Angka(satu.Target)} %" }),
            ])
            .Isi(SkemaLkj.Riwayat, indikator.Select(satu => new Baris
            {
                ["indikator"] = satu.Indikator, ["tahun"] = $"{Tahun.Nilai - 1}", ["target"] = $"{Angka(satu.Target)} %", ["realisasi"] = $"{Angka(satu.Realisasi)} %", ["satuan"] = "%",
            }))
            .Isi(SkemaAnggaran.Total, [new Baris { ["uraian"] = "Jumlah", ["pagu"] = Uang(Pagu), ["realisasi"] = Uang(Realisasi), ["persen"] = Persen(Realisasi, Pagu) }])
            .Isi(SkemaLkj.RevisiDipa,
            [
                new Baris { ["ke"] = "0", ["tanggal"] = "2 Desember 2022", ["pagu"] = Uang(Pagu - 1_000) }, new Baris { ["ke"] = "1", ["tanggal"] = "3 Mei 2023", ["pagu"] = Uang(Pagu) },
            ])
            .Isi(SkemaLkj.Bulanan, Enumerable.Range(1, 12).Select(bulan => new Baris
            {
                ["bulan"] = Penulisan.NamaBulan(bulan), ["rencana"] = Uang((Pagu / 12) + (bulan == 12 ? Pagu % 12 : 0)), ["realisasi"] = Uang((Realisasi / 12) + (bulan == 12 ? Realisasi % 12 : 0)),
            }))
            .Isi(SkemaLkj.SumberDana, new[]
            {
                ("APBN", Pagu - perHibah), ("Hibah", perHibah), ("DIPA", Pagu), ("Pagu", Pagu), ("Realisasi", Realisasi),
            }.Where(satu => satu.Item2 > 0).Select(satu => new Baris { ["bagian"] = "BAB III", ["jenis"] = satu.Item1, ["jumlah"] = Uang(satu.Item2) }))
            .Isi(SkemaLkj.Organisasi,
            [
                new Baris { ["jenis"] = "Unit", ["uraian"] = "Sekretaris" }, new Baris { ["jenis"] = "Unit", ["uraian"] = "Subbagian Umum", ["induk"] = "Sekretaris", ["jumlah"] = "4 orang" },
                new Baris { ["jenis"] = "Pegawai", ["uraian"] = "Golongan III", ["jumlah"] = "9 orang" },
            ])
            .Isi(SkemaLkj.Kegiatan, [new Baris
            {
                ["kode"] = $"076.01.{string.Join('.', keluaran[0].Jalur.Take(2))}", ["kegiatan"] = "Pengelolaan perkantoran", ["indikator"] = "Jumlah laporan tepat waktu", ["target"] = "4 laporan", ["realisasi"] = "4 laporan", ["satuan"] = "laporan",
            }])
            .Isi(SkemaLkj.Narasi,
            [
                new Baris { ["bagian"] = "Latar Belakang", ["teks"] = "Laporan tahun 2023 disusun menurut Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum." },
                new Baris { ["bagian"] = "Hambatan", ["teks"] = "Jumlah pegawai masih terbatas.", ["rujukan"] = "1" },
                new Baris { ["bagian"] = "Saran", ["teks"] = "Pengisian jabatan diusulkan pada tahun 2024.", ["rujukan"] = "1" },
            ]);
        return !triwulan ? isi : isi.Isi(SkemaLkj.Triwulan, indikator.SelectMany(satu => Enumerable.Range(1, 4).Select(tw => new Baris
        {
            ["indikator"] = satu.Indikator, ["triwulan"] = new[] { "I", "II", "III", "IV" }[tw - 1], ["target"] = $"{Angka(satu.Target)} %", ["realisasi"] = $"{Angka(satu.Realisasi)} %",
        })));
    }
}
