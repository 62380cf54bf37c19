using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

/// <summary>
/// Ten times the content takes at most eleven times the work. Work is counted in allocated bytes, which a busy machine does not change,
/// above what a document of nothing takes.
/// </summary>
public class LinearityTests
{
    private const int Few = 80;

    public static TheoryData<string> Kinds => ["paragraphs", "headings and contents", "links", "list", "table", "bars", "organisation"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Render_TenTimesTheContent_TakesAtMostElevenTimesTheWork(string kind)
    {
        // What is made once in a process, such as the fonts, is made before counting.
        _ = Allocated(kind, Few);
        var nothing = Allocated(kind, 1);

        Assert.InRange((Allocated(kind, 10 * Few) - nothing) / (double)(Allocated(kind, Few) - nothing), 9, 11);
    }

    private static long Allocated(string kind, int count)
    {
        var document = Rendered.Document([.. Blocks(kind, count)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        PdfRenderer.Render(document, Stream.Null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<Block> Blocks(string kind, int count)
    {
        var numbers = Enumerable.Range(1, count);
        return kind switch
        {
            "paragraphs" => numbers.Select(_ => new Paragraph(Prose.Brief)),
            "headings and contents" => numbers.Select(Block (i) => new Heading(1, $"Bab {i}")).Prepend(new Contents()),
            "links" => numbers.Select(Block (i) => new Paragraph(new Run($"ke {i}") { Link = $"#j{i}" })).Concat(numbers.Select(i => new Heading(1, $"Bab {i}") { Anchor = $"j{i}", NewPage = false })),
            "list" => [new BulletList([.. numbers.Select(_ => (ListItem)Prose.Brief)])],
            "table" => [new Table([new TableColumn("No", ColumnWidth.Fit), new TableColumn("Uraian", ColumnWidth.Weight(1))], [.. numbers.Select(i => new TableRow($"{i}", Prose.Brief))])],
            "bars" => [new BarChart("Batang", [.. numbers.Select(i => new ChartBar($"Kegiatan {i}", i % 100, $"{i % 100} %"))])],
            "organisation" => [new OrganisationChart("Organisasi", new OrganisationUnit("Ketua") { Units = [.. numbers.Select(i => new OrganisationUnit($"Bagian {i}"))] })],
            _ => throw new ArgumentException($"There is no kind {kind}.", nameof(kind)),
        };
    }
}
