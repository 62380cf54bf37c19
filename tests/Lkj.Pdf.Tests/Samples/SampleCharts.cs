namespace Lkj.Pdf.Tests.Samples;

/// <summary>A chart of each kind, with labels long and short.</summary>
public static class SampleCharts
{
    public static BarChart Bars => new(
        "Capaian lima indikator terhadap target tahun 2019; tiga mencapai target, satu tidak, satu tidak dapat dihitung.",
        new ChartBar("Persentase partisipasi pemilih dalam Pemilu", 99.14m, "99,14 %") { Second = 92.5m, SecondText = "92,50 %", Target = 100, TargetText = "target 100 %" },
        new ChartBar("Persentase pemilih perempuan yang menggunakan hak pilih dalam Pemilihan Umum Kepala Daerah", 104.2m, "104,20 %")
            { Second = 97, SecondText = "97,00 %", Target = 100, TargetText = "target 100 %" },
        new ChartBar("Opini BPK", 100, "100 %") { Target = 100, TargetText = "target 100 %" },
        new ChartBar("Penyelesaian sengketa hukum", 61.5m, "61,50 %") { Second = 80, SecondText = "80,00 %", Target = 100, TargetText = "target 100 %" },
        new ChartBar("Nilai akuntabilitas kinerja", null, "tidak dapat dihitung"))
    {
        Axis = new ChartAxis("Capaian") { Unit = "%", Threshold = 90, ThresholdLabel = "Ambang baik 90 %" },
        ValueName = "Capaian 2019",
        SecondName = "Capaian 2018",
        TargetName = "Target",
        Caption = "Gambar 3.1 Capaian terhadap target",
    };

    public static BarChart ManyBars => new(
        "Serapan 60 kegiatan.",
        [.. Enumerable.Range(1, 60).Select(i => new ChartBar($"Kegiatan {i} dengan nama yang agak panjang supaya terlipat", 40 + i, $"{40 + i},00 %"))])
    {
        Axis = new ChartAxis("Serapan") { Unit = "%" },
        Caption = "Gambar 3.2 Serapan 60 kegiatan",
    };

    public static LineChart Lines => new(
        "Serapan kumulatif per bulan tahun 2019: rencana, realisasi sampai Oktober, dan realisasi tahun 2018.",
        ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
        new ChartSeries("Rencana 2019", 5, 12, 20, 31, 40, 50, 58, 66, 75, 84, 93, 100) { LastText = "100 %" },
        new ChartSeries("Realisasi 2019", 2, 8, 15, 24, null, 41, 52, 60, 70, 79, null, null) { LastText = "79 % (Oktober)" },
        new ChartSeries("Realisasi 2018", 3, 9, 19, 30, 39, 47, 55, 68, 77, 85, 92, 98.4m) { LastText = "98,4 %" })
    {
        Axis = new ChartAxis("Serapan kumulatif (%)") { Unit = "%", Threshold = 95, ThresholdLabel = "Sasaran 95 %" },
        Caption = "Gambar 3.3 Penyerapan sepanjang tahun",
    };

    public static QuadrantChart Quadrants => new(
        "Capaian dibandingkan dengan serapan untuk empat belas sasaran.",
        (92.7m, 99.1m), (88, 104), (97, 61), (75, 55), (99, 100), (98.5m, 100.5m), (98.7m, 100.2m), (98.6m, 100.1m), (91, 89), (60, 95), (85, 92), (93, 93), (93, 93), (93, 93))
    {
        Across = new ChartAxis("Serapan anggaran") { Unit = "%", Threshold = 90 },
        Up = new ChartAxis("Capaian kinerja") { Unit = "%", Threshold = 90 },
        UpperRight = "Capaian tinggi, serapan tinggi",
        UpperLeft = "Capaian tinggi, serapan rendah",
        LowerRight = "Capaian rendah, serapan tinggi",
        LowerLeft = "Capaian rendah, serapan rendah",
        Caption = "Gambar 3.4 Capaian dan serapan",
    };

    /// <summary>Wide enough for a tree only where the lowest units stand below each other.</summary>
    public static OrganisationChart Organisation => new(
        "Ketua membawahi empat anggota dan sekretaris; sekretaris membawahi empat subbagian.",
        new OrganisationUnit(
            "Ketua",
            Division("Divisi Teknis Penyelenggaraan"), Division("Divisi Hukum dan Pengawasan"),
            new OrganisationUnit(
                "Sekretaris",
                new OrganisationUnit("Subbagian Program dan Data"), new OrganisationUnit("Subbagian Teknis Pemilu dan Hubungan Partisipasi Masyarakat"),
                new OrganisationUnit("Subbagian Hukum") { Name = "Contoh Kepala Subbagian" }, new OrganisationUnit("Subbagian Umum")) { Name = "Contoh Sekretaris" },
            Division("Divisi Sosialisasi dan Sumber Daya Manusia")) { Name = "Contoh Ketua" })
    {
        Caption = "Gambar 1.1 Struktur organisasi",
    };

    /// <summary>Three offices beside each other, a tree.</summary>
    public static OrganisationChart SmallOrganisation =>
        new("Kepala dengan dua bagian.", new OrganisationUnit("Kepala Kantor", new OrganisationUnit("Bagian Satu"), new OrganisationUnit("Bagian Dua")) { Name = "Contoh Nama" });

    /// <summary>Nine units on one level, which no page holds beside each other.</summary>
    public static OrganisationChart WideOrganisation => new(
        "Kepala dengan sembilan bidang, masing-masing dengan satu seksi.",
        new OrganisationUnit("Kepala", [.. Enumerable.Range(1, 9).Select(i => new OrganisationUnit($"Bidang {i}", new OrganisationUnit($"Seksi {i}A"), new OrganisationUnit($"Seksi {i}B", new OrganisationUnit("Tim"))))]));

    /// <summary>A square pattern that looks like a code.</summary>
    public static Figure Code => new("Kode QR contoh.", 84, 84, new Shape.Modules(Matrix, 0, 0, 84, Theme.Default.Text));

    public static IReadOnlyList<Drawing> All => [Bars, ManyBars, Lines, Quadrants, Organisation, SmallOrganisation, WideOrganisation, Code];

    private static OrganisationUnit Division(string name) => new(name) { Name = "Contoh Anggota" };

    private static bool[,] Matrix
    {
        get
        {
            var matrix = new bool[25, 25];
            for (var row = 0; row < 25; row++)
                for (var column = 0; column < 25; column++)
                    matrix[row, column] = (row * row + 3 * column + row * column) % 5 < 2;
            return matrix;
        }
    }
}
