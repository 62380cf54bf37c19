using System.Globalization;

namespace Lkj.Pdf.Tests.Samples;

/// <summary>A document that uses every element, with enough text and rows to break in many places.</summary>
public static class SampleDocument
{
    public static DateTimeOffset Created { get; } = new(2020, 2, 28, 9, 30, 0, TimeSpan.FromHours(7));

    public static PdfDocument Whole => new()
    {
        Title = "Laporan Kegiatan Kantor Contoh Tahun 2019",
        Author = "Kantor Contoh",
        Subject = "Laporan tahunan",
        Keywords = ["laporan", "kinerja"],
        Created = Created,
        Cover = new Cover("Laporan Kegiatan Tahunan")
        {
            Kicker = "LAPORAN KINERJA INSTANSI PEMERINTAH",
            Subtitle = "Kantor Contoh Kabupaten Maju Jaya",
            Period = "Tahun 2019",
            Mark = "DRAF",
            Foot = ["Jalan Merdeka Nomor 1, Maju Jaya", "Februari 2020"],
        },
        Running = new RunningText { HeaderLeft = "Laporan Kegiatan Tahun 2019", HeaderRight = "Kantor Contoh Kabupaten Maju Jaya", FooterLeft = "Versi 1" },
        Sections =
        [
            new Section(Foreword) { Numbering = PageNumbering.Roman },
            new Section(Body),
            new Section(Wide) { Orientation = PageOrientation.Landscape },
            new Section(Closing),
        ],
    };

    private static Block[] Foreword =>
    [
        new Heading(1, "Kata Pengantar"),
        new Paragraph(Prose.Ample),
        new Paragraph(Prose.Brief),
        new Signature("Contoh Nama, S.H.")
        {
            Above = ["Maju Jaya, 28 Februari 2020", "Kepala Kantor Contoh"],
            Below = ["NIP 19000101 190001 1 001"],
        },
        new Heading(1, "Daftar Isi") { InContents = false },
        new Contents(),
        new Heading(2, "Daftar Tabel") { InContents = false },
        new Contents(ContentsKind.Tables),
    ];

    private static Block[] Body =>
    [
        new Heading(1, "Pendahuluan") { Label = "BAB I" },
        new Heading(2, "Latar Belakang") { Label = "A.", Anchor = "latar" },
        new Paragraph("Bagian ini menguji ", new Run("huruf tebal", Bold: true), ", ", new Run("huruf miring", Italic: true), " dan ",
            new Run("sebuah tautan", Bold: false) { Link = "https://example.org/laporan?tahun=2019" }, " di tengah paragraf. ", Prose.Ample),
        new Paragraph(Prose.Brief),
        new Paragraph("Maksud penyusunan laporan ini adalah:"),
        new NumberedList(
            "Menyampaikan pertanggungjawaban kinerja kepada masyarakat.",
            new ListItem(
                new Paragraph("Menilai pencapaian sasaran, yang meliputi:"),
                new BulletList("penyelenggaraan kegiatan yang tepat waktu;", "pertanggungjawaban anggaran yang dapat ditelusuri sampai ke sel lembar kerja asalnya;"),
                new NumberedList("rincian pertama;", "rincian kedua.") { Numbering = ListNumbering.Letters }),
            "Menjadi bahan perbaikan bagi perencanaan tahun berikutnya, termasuk penyempurnaan indikator dan penajaman target."),
        new Callout("Cara membaca laporan ini", new Paragraph(Prose.Brief), new Paragraph("Lihat juga ", new Run("Latar Belakang") { Link = "#latar" }, ".")),
        new Heading(2, "Sistematika") { Label = "B." },
        new Heading(3, "Susunan bab") { Label = "1." },
        new Paragraph(Prose.Ample),
        new Rule(),
        new Paragraph("Sumber: dokumen contoh.") { Small = true, Alignment = Alignment.Left },
        new Spacer(10),
        new Paragraph("Baris di tengah") { Alignment = Alignment.Center },
        new Paragraph("Baris di kanan") { Alignment = Alignment.Right },
        new Heading(1, "Akuntabilitas Kinerja") { Label = "BAB II" },
        new Heading(2, "Anggaran menurut Kegiatan") { Label = "A." },
        new Paragraph(Prose.Brief),
        BudgetTable,
    ];

    private static Block[] Wide =>
    [
        new Heading(2, "Capaian Indikator") { Label = "B." },
        LongCellTable,
    ];

    /// <summary>Two bars with their figures beside them.</summary>
    public static Figure Bars { get; } = new(
        "Serapan tahun 2018 sebesar 88,10 persen dan tahun 2019 sebesar 92,71 persen.",
        300, 52,
        new Shape.Words("2018", 0, 15), new Shape.Bar(36, 4, 176.2, 16, Theme.Default.Line), new Shape.Words("88,10 %", 300, 15, Alignment.Right),
        new Shape.Words("2019", 0, 41), new Shape.Bar(36, 30, 185.4, 16, Theme.Default.Primary), new Shape.Words("92,71 %", 300, 41, Alignment.Right))
    {
        Caption = "Gambar 3.1 Serapan anggaran",
    };

    private static Block[] Closing =>
    [
        new Heading(1, "Penutup") { Label = "BAB III" },
        new Paragraph(Prose.Ample),
        Bars,
        new PageBreak(),
        new Paragraph(Prose.Brief),
    ];

    /// <summary>Sixty rows with groups, figures on the right and a total.</summary>
    public static Table BudgetTable => new(
        [
            new TableColumn("No.", ColumnWidth.Points(32), Alignment.Center),
            new TableColumn("Uraian kegiatan", ColumnWidth.Weight(1)) { IsRowHeader = true },
            new TableColumn("Pagu (Rp)", ColumnWidth.Fit, Alignment.Right),
            new TableColumn("Realisasi (Rp)", ColumnWidth.Fit, Alignment.Right),
            new TableColumn("Serapan (%)", ColumnWidth.Points(58), Alignment.Right),
        ],
        [
            .. Enumerable.Range(1, 60).SelectMany(BudgetRows),
            new TableRow(new TableCell("Jumlah") { ColumnSpan = 2 }, "11.649.900.000", "10.800.681.204", "92,71") { Kind = RowKind.Total },
        ])
    {
        Caption = "Tabel 2.1 Pagu dan realisasi menurut kegiatan",
        Note = "Sumber: laporan realisasi anggaran. Persentase dihitung ulang dari pagu dan realisasi.",
    };

    /// <summary>Cells of many lines, which must be split across pages.</summary>
    public static Table LongCellTable => new(
        [
            new TableColumn("No.", ColumnWidth.Points(32), Alignment.Center),
            new TableColumn("Indikator", ColumnWidth.Weight(2)) { IsRowHeader = true },
            new TableColumn("Target", ColumnWidth.Points(60), Alignment.Right),
            new TableColumn("Realisasi", ColumnWidth.Points(60), Alignment.Right),
            new TableColumn("Capaian (%)", ColumnWidth.Points(60), Alignment.Right),
            new TableColumn("Hambatan", ColumnWidth.Weight(3)),
            new TableColumn("Tindak lanjut yang sudah dilakukan sampai dengan akhir tahun", ColumnWidth.Weight(3)),
        ],
        [
            .. Enumerable.Range(1, 8).Select(i => new TableRow(
                i.ToString(CultureInfo.InvariantCulture),
                "Persentase partisipasi pemilih dalam pemilihan serentak tahun 2019",
                "77,50 %", "76,83 %", new TableCell("99,14") { Bold = true },
                i % 3 == 0 ? Prose.Ample + " " + Prose.Ample : Prose.Brief,
                i % 2 == 0 ? Prose.Brief : "Sudah selesai.")),
        ])
    {
        Caption = "Tabel 2.2 Capaian indikator, hambatan dan tindak lanjut",
    };

    private static IEnumerable<TableRow> BudgetRows(int number)
    {
        if (number % 15 == 1)
            yield return new TableRow(new TableCell($"Program {(char)('A' + number / 15)}") { ColumnSpan = 5 }) { Kind = RowKind.Group };
        var text = number % 7 == 0
            ? "Pengelolaan data dan dokumentasi kebutuhan pengadaan, pendistribusian, pemeliharaan dan pengelolaan administrasi barang milik negara"
            : "Terlaksananya layanan perkantoran";
        yield return new TableRow(number.ToString(CultureInfo.InvariantCulture), text, $"{number}.431.280.000", $"{number}.403.553.125", "98,07");
    }
}
