using CsCheck;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests.Tables;

public class TableElementTests
{
    [Fact]
    public void Header_OnEveryPage_IsReadAloudOnce()
    {
        var pages = TablePages.Of(TablePages.Of(TablePages.Rows(120)));
        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Equal("Kepala", page[0].Content));
        Assert.Equal(pages.Select((_, i) => i == 0), pages.Select(page => page[0].Node is not null));
    }

    [Fact]
    public void Rows_AnyNumber_AllStandInOrder() => Gen.Int[1, 150].Sample(count =>
    {
        var rows = TablePages.Of(TablePages.Of(TablePages.Rows(count))).SelectMany(page => page.Skip(1)).Select(text => text.Content);
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"Baris {i}"), rows);
    }, iter: 40);

    [Fact]
    public void Total_AfterAnyNumberOfRows_NeverLeavesTheRowBefore() => Gen.Int[1, 100].Sample(count =>
    {
        TableRow[] rows = [.. TablePages.Rows(count), new TableRow("Jumlah") { Kind = RowKind.Total }];
        var last = TablePages.Of(TablePages.Of(rows))[^1];
        Assert.Equal([$"Baris {count}", "Jumlah"], last.TakeLast(2).Select(text => text.Content));
    }, iter: 60);

    [Fact]
    public void LastRow_AfterAnyNumberOfRows_NeverStandsAloneOnAPage() => Gen.Int[2, 150].Sample(count =>
        Assert.True(TablePages.Of(TablePages.Of(TablePages.Rows(count)))[^1].Count > 2), iter: 150);

    [Fact]
    public void ShortTable_AfterAnyNumberOfLines_StandsOnOnePage() => Gen.Int[1, 60].Sample(count =>
        Assert.Single(TablePages.Of([.. Enumerable.Range(0, count).Select(_ => new Paragraph("Baris teks")), TablePages.Of(TablePages.Rows(4))]), page => page.Any(text => text.Content.StartsWith("Baris ", StringComparison.Ordinal) && text.Content != "Baris teks")), iter: 60);

    [Fact]
    public void FirstRow_AfterAnyNumberOfLines_NeverStandsAloneOnAPage() => Gen.Int[0, 60].Select(Gen.Bool).Sample((lines, isGrouped) =>
    {
        TableRow[] rows = [.. isGrouped ? [new TableRow("Kelompok") { Kind = RowKind.Group }] : Array.Empty<TableRow>(), .. TablePages.Rows(12)];
        var pages = TablePages.Of([.. Enumerable.Range(0, lines).Select(_ => new Paragraph("Teks")), TablePages.Of(rows)]);
        Assert.Contains("Baris 2", pages.First(page => page.Any(text => text.Content == "Baris 1")).Select(text => text.Content));
    }, iter: 120);

    [Fact]
    public void Note_AfterAnyNumberOfRows_StaysWithTheLast() => Gen.Int[1, 100].Sample(count =>
    {
        var last = TablePages.Of(TablePages.Of(TablePages.Rows(count)) with { Note = "Sumber" })[^1];
        Assert.Equal([$"Baris {count}", "Sumber"], last.TakeLast(2).Select(text => text.Content));
    }, iter: 60);

    [Fact]
    public void Group_AfterAnyNumberOfRows_IsNeverTheLastOnAPage() => Gen.Int[1, 60].Sample(count =>
    {
        TableRow[] rows = [.. TablePages.Rows(count), new TableRow("Kelompok") { Kind = RowKind.Group }, .. TablePages.Rows(3)];
        Assert.All(TablePages.Of(TablePages.Of(rows)), page => Assert.NotEqual("Kelompok", page[^1].Content));
    }, iter: 60);

    [Fact]
    public void ShortRow_AfterAnyNumberOfRows_StandsOnOnePage() => Gen.Int[1, 60].Sample(count =>
    {
        TableRow[] rows = [.. TablePages.Rows(count), new TableRow("a1\na2\na3\na4\na5")];
        var pages = TablePages.Of(TablePages.Of(rows)).Where(page => page.Any(text => text.Content is ['a', _])).ToList();
        Assert.Single(pages);
    }, iter: 60);

    [Fact]
    public void LongRow_AfterAnyNumberOfRows_LeavesTwoLinesOnEachSide() => Gen.Int[1, 45].Sample(count =>
    {
        var text = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"a{i}"));
        var pages = TablePages.Of(TablePages.Of([.. TablePages.Rows(count), new TableRow(text)]));
        var parts = pages.Select(page => page.Count(mark => mark.Content[0] == 'a')).Where(lines => lines > 0).ToList();
        Assert.Equal(60, parts.Sum());
        Assert.All(parts, lines => Assert.True(lines >= 2));
    }, iter: 45);

    [Fact]
    public void Figures_InRightColumn_EndAtTheSameEdge()
    {
        var figures = TablePages.Of(SampleDocument.BudgetTable).SelectMany(page => page)
            .Where(text => text.Content.EndsWith(".000", StringComparison.Ordinal)).Select(text => text.X + text.Style.Width(text.Content)).ToList();
        Assert.Equal(61, figures.Count);
        Assert.All(figures, edge => Assert.Equal(figures[0], edge, tolerance: 0.01));
    }

    [Fact]
    public void Sums_OverAnyNumberOfRows_AreCarriedAcrossEachPage() => Gen.Int[1, 200].Sample(count =>
    {
        var table = new Table(
            [new TableColumn("Kepala", ColumnWidth.Weight(1)), new TableColumn("Nilai", ColumnWidth.Fit, Alignment.Right)],
            [.. Enumerable.Range(1, count).Select(i => new TableRow($"Baris {i}", "1"))])
        {
            Carried = new CarriedSums("Dipindahkan", "Pindahan", [.. Enumerable.Range(1, count).Select(i => (IReadOnlyList<string>)[$"{i}"])]),
        };
        var pages = TablePages.Of(table);
        var above = 0;
        foreach (var (i, page) in pages.Index())
        {
            var texts = page.Select(text => text.Content).ToList();
            Assert.Equal(i == 0 ? "Baris 1" : "Pindahan", texts[2]);
            if (i > 0)
                Assert.Equal($"{above}", texts[3]);
            above += texts.Count(text => text.StartsWith("Baris ", StringComparison.Ordinal));
            Assert.Equal(i == pages.Count - 1 ? [$"Baris {count}", "1"] : ["Dipindahkan", $"{above}"], texts.TakeLast(2));
            Assert.All(page.Where(text => text.Content is "Pindahan" or "Dipindahkan"), text => Assert.Null(text.Node));
            Assert.True(page[^1].Baseline < 841.9 - Theme.Default.Margins.Bottom);
        }

        Assert.Equal(count, above);
    }, iter: 60);

    [Fact]
    public void Head_OfGroupedColumns_HasTheGroupAboveThemAndTheOthersOverBothRows()
    {
        var table = new Table(
            [
                new TableColumn("Satu\ndua\ntiga\nempat", ColumnWidth.Fit),
                new TableColumn("Target", ColumnWidth.Weight(1)) { Group = "Volume" },
                new TableColumn("Realisasi", ColumnWidth.Weight(1)) { Group = "Volume" },
                new TableColumn("Uraian", ColumnWidth.Weight(1)),
            ],
            [.. Enumerable.Range(1, 100).Select(i => new TableRow($"{i}", "a", "b", "c"))]);
        var pages = TablePages.Of(table);
        Assert.True(pages.Count > 1);
        Assert.All(pages, page =>
        {
            Mark.Text Of(string content) => page.First(text => text.Content == content);
            Assert.True(Of("Volume").Baseline < Of("Target").Baseline);
            Assert.Equal(Of("Target").Baseline, Of("empat").Baseline, tolerance: 0.01);
            Assert.Equal(Of("Target").Baseline, Of("Uraian").Baseline, tolerance: 0.01);
            Assert.True(Of("Satu").Baseline - Of("Satu").Style.Size > Theme.Default.Margins.Top);
            Assert.InRange(Of("Volume").X, Of("Target").X, Of("Uraian").X);
        });
        var bytes = Rendered.Bytes(Rendered.Document(table));
        Assert.Empty(ConformanceCheck.Findings(bytes));
        using var pdf = new OpenedPdf(bytes);
        var heads = pdf.Elements.Where(element => element.Role == "TH").Select(head => pdf.Dictionary(head.Dictionary, "A")!).ToList();
        Assert.Equal([2, null, 2, null, null], heads.Select(head => pdf.Number(head, "RowSpan")));
        Assert.Equal([null, 2, null, null, null], heads.Select(head => pdf.Number(head, "ColSpan")));
    }

    [Fact]
    public void Sums_NotOneForEachRow_AreRefused() =>
        Assert.Throws<ArgumentException>(() => TablePages.Of(TablePages.Of(TablePages.Rows(3)) with { Carried = new CarriedSums("a", "b", [["1"]]) }));

    [Fact]
    public void Figures_InDecimalColumn_HaveTheirCommasBelowEachOther()
    {
        string[] figures = ["92,71 %", "5,1 %", "-1.203,39", "100 %", "85", "Rp 14.000,5", "n/a"];
        var texts = TablePages.Of(new Table([new TableColumn("Angka", ColumnWidth.Fit, Alignment.DecimalComma), new TableColumn("Uraian", ColumnWidth.Weight(1))], [.. figures.Select(figure => new TableRow(figure, ""))]))
            .Single().Where(text => figures.Contains(text.Content)).ToList();
        Assert.Equal(figures.Length, texts.Count);

        double Place(Mark.Text text) => text.X + text.Style.Width(text.Content.Split(',')[0].TrimEnd(' ', '%'));
        double End(Mark.Text text) => text.X + text.Style.Width(text.Content);
        Assert.All(texts.SkipLast(1), text => Assert.Equal(Place(texts[0]), Place(text), tolerance: 0.01));
        Assert.Equal(texts.Max(End), End(texts[^1]), tolerance: 0.01);
    }

    [Theory]
    [InlineData("16 kegiatan")]
    [InlineData("81,2 / 80")]
    [InlineData("3 - 5 hari")]
    [InlineData("5 peringatan, 3 catatan")]
    [InlineData("B (65,00)")]
    public void MoreThanAFigure_InDecimalColumn_StandsAtTheEdgeAndMovesNoOther(string words)
    {
        Mark.Text[] Set(params string[] cells) => [.. TablePages.Of(new Table(
            [new TableColumn("Uraian", ColumnWidth.Weight(1)), new TableColumn("Angka dengan kepala panjang", ColumnWidth.Fit, Alignment.DecimalComma)], [.. cells.Select(cell => new TableRow("", cell))]))
            .Single().Where(text => cells.Contains(text.Content))];
        double End(Mark.Text text) => text.X + text.Style.Width(text.Content);
        var alone = Set("100,5 %", "85");
        var beside = Set("100,5 %", words, "85");

        Assert.Equal([.. alone.Select(End)], new[] { beside[0], beside[2] }.Select(End));
        Assert.Equal(End(beside[0]), End(beside[1]), tolerance: 0.01);
    }

    [Theory]
    [InlineData(RowKind.Group, 1)]
    [InlineData(RowKind.Total, 1)]
    [InlineData(RowKind.Total, 80)]
    public void Chain_HigherThanThePage_IsPartedInsteadOfRefused(RowKind kind, int lines)
    {
        var text = string.Join('\n', Enumerable.Repeat("isi", lines));
        var pages = TablePages.Of(TablePages.Of(Enumerable.Repeat(new TableRow(text) { Kind = kind }, 70)));
        Assert.Equal(70 * lines, pages.Sum(page => page.Count(mark => mark.Content == "isi")));
    }

    [Fact]
    public void Columns_WiderThanThePage_AreNamed()
    {
        var table = new Table([new TableColumn("A", ColumnWidth.Points(900))], [new TableRow("isi")]) { Caption = "Tabel 8" };
        Assert.Contains("Tabel 8", Assert.Throws<LayoutException>(() => TablePages.Of(table)).Element, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_HigherThanThePage_IsNamed()
    {
        var table = new Table([new TableColumn(string.Join('\n', Enumerable.Repeat("baris", 90)), ColumnWidth.Weight(1))], [new TableRow("isi")]) { Caption = "Tabel 9" };
        Assert.Contains("Tabel 9", Assert.Throws<LayoutException>(() => TablePages.Of(table)).Element, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_WithTooFewCells_AreRefused() =>
        Assert.Throws<ArgumentException>(() => TablePages.Of(new Table([new TableColumn("A", ColumnWidth.Fit), new TableColumn("B", ColumnWidth.Fit)], [new TableRow("a")])));
}
