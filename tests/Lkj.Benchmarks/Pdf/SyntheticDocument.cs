using System.Globalization;
using Lkj.Pdf;

namespace Lkj.Benchmarks.Pdf;

/// <summary>
/// A document of any length with what a report has: contents, headings, justified text, lists, tables that go on overleaf, charts.
/// Every five pages are alike, and a table at the end grows with the document.
/// </summary>
internal static class SyntheticDocument
{
    private const int PagesPerPart = 5, RowsPerPart = 28, BarsPerPart = 12;

    private const string Prose =
        "Penyelenggaraan pemilihan umum menuntut perencanaan yang matang, penganggaran yang tertib, dan pertanggungjawaban yang terbuka. "
        + "Setiap kegiatan dilaksanakan menurut tahapan yang ditetapkan, dan hasilnya diukur terhadap sasaran yang diperjanjikan pada awal tahun. ";

    /// <summary>A document of so many pages, give or take one in ten.</summary>
    public static PdfDocument OfPages(int pages)
    {
        var parts = Math.Max(1, pages / PagesPerPart);
        return new PdfDocument
        {
            Title = "Dokumen Uji",
            Created = new DateTimeOffset(2020, 1, 31, 0, 0, 0, TimeSpan.FromHours(7)),
            Sections =
            [
                new Section(new Heading(1, "Daftar Isi") { InContents = false }, new Contents()) { Numbering = PageNumbering.Roman },
                new Section([.. Enumerable.Range(1, parts).SelectMany(Part), new Heading(1, "Rincian"), LongTable(parts)]),
            ],
        };
    }

    private static IEnumerable<Block> Part(int part) =>
    [
        new Heading(1, $"Bagian {part}"),
        .. Enumerable.Range(1, 3).SelectMany(chapter => new Block[]
        {
            new Heading(2, $"Uraian {part}.{chapter}"),
            new Paragraph(Prose + Prose),
            new Paragraph(Prose, new Run("Hal ini penting.", Bold: true), Prose + Prose),
            new BulletList(new ListItem(new Paragraph(Prose)), new ListItem(new Paragraph(Prose))),
        }),
        Rows($"Tabel {part} Pagu dan realisasi", part, RowsPerPart),
        new BarChart($"Serapan bagian {part}", [.. Enumerable.Range(1, BarsPerPart).Select(bar => new ChartBar($"Kegiatan {bar}", bar * 7, Number(bar * 7) + " %"))])
        {
            Caption = $"Gambar {part} Serapan",
        },
    ];

    private static Table LongTable(int parts) => Rows("Tabel R Rincian", 0, parts * RowsPerPart / 2);

    private static Table Rows(string caption, int part, int rows) => new(
        [
            new TableColumn("No", ColumnWidth.Fit, Alignment.Right), new TableColumn("Uraian", ColumnWidth.Weight(1)) { IsRowHeader = true },
            new TableColumn("Pagu", ColumnWidth.Fit, Alignment.Right), new TableColumn("Realisasi", ColumnWidth.Fit, Alignment.Right),
        ],
        [
            .. Enumerable.Range(1, rows).Select(row => new TableRow(
                Number(row), $"Kegiatan {row} dari bagian {part} yang diselenggarakan bersama pemerintah daerah", Money(row * 1_234_567L), Money(row * 1_111_111L))),
        ])
    {
        Caption = caption,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Money(long value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
