using CsCheck;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

/// <summary>Laws that hold for any document, however its blocks meet the ends of pages.</summary>
public class RandomDocumentTests
{
    private static readonly Gen<string> Words =
        OneOf("pagu", "realisasi", "1.234.567", "92,71 %", "pertanggungjawaban", "Pemilu/Pemilihan", "<b>&", "(2019)", "Rp\u00A05.000", "é", "–")
            .Array[1, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<Block> Leaf = Gen.OneOf(
        Gen.Select(Words, Gen.Enum<Alignment>()).Select((text, alignment) => (Block)new Paragraph(text) { Alignment = alignment }),
        Gen.Select(Words, Words).Select((a, b) => (Block)new Paragraph(new Run(a, Bold: true), new Run(b, Italic: true) { Link = "https://example.org/" })),
        Words.Array[1, 5].Select(items => (Block)new NumberedList([.. items.Select(item => (ListItem)item)])),
        Gen.Select(Words, Words.Array[2, 5].Array[1, 30]).Select((caption, rows) => (Block)Table(caption, rows)),
        Words.Select(text => (Block)new Signature("Nama") { Above = [text] }),
        OneOf<Block>(new Rule(), new PageBreak(), new Spacer(30)));

    private static readonly Gen<Block> AnyBlock = Gen.OneOf(
        Leaf,
        Leaf.Array[1, 3].Select(blocks => (Block)new Callout("Catatan", blocks)),
        Leaf.Array[1, 3].Array[1, 3].Select(items => (Block)new BulletList([.. items.Select(blocks => new ListItem(blocks))])));

    private static readonly Gen<PdfDocument> AnyDocument = Gen.Select(AnyBlock.Array[1, 12], Gen.Enum<PageOrientation>()).Select((blocks, orientation) =>
        Rendered.Document() with
        {
            Title = "Laporan <2019> & lampiran",
            Sections =
            [
                new Section(new Heading(1, "Daftar Isi"), new Contents()) { Numbering = PageNumbering.Roman },
                new Section([new Heading(1, "Bab"), .. blocks]) { Orientation = orientation },
            ],
        });

    [Fact]
    public void Render_AnyDocument_KeepsTheRules() => AnyDocument.Sample(document => Assert.Empty(ConformanceCheck.Findings(Rendered.Bytes(document))), iter: 40);

    [Fact]
    public void Render_AnyDocument_LosesNoFigure() => AnyDocument.Sample(document =>
    {
        // Only the figure 1.234.567 has a six in it; page numbers stand in the contents and at the foot.
        using var pdf = new OpenedPdf(Rendered.Bytes(document));
        var sixes = pdf.Pages.Skip(1).SelectMany(page => page.Page.Letters).Count(letter => letter.Value == "6" && letter.Location.Y > document.Theme.Margins.Bottom);
        Assert.Equal(document.Sections.SelectMany(section => section.Blocks).SelectMany(Texts).Sum(text => text.Count(c => c == '6')), sixes);
    }, iter: 40);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Table Table(string caption, string[][] rows)
    {
        var width = rows.Min(row => row.Length);
        return new Table(
            [.. Enumerable.Range(1, width).Select(i => new TableColumn($"Kolom {i}", ColumnWidth.Weight(i)))],
            [.. rows.Select(row => new TableRow([.. row.Take(width).Select(text => (TableCell)text)]))]) { Caption = caption };
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
        NumberedList list => list.Items.SelectMany(item => item.Blocks).SelectMany(Texts),
        BulletList list => list.Items.SelectMany(item => item.Blocks).SelectMany(Texts),
        Callout callout => callout.Blocks.SelectMany(Texts),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs).Select(run => run.Text).Append(table.Caption!),
        Signature signature => signature.Above,
        _ => [],
    };
}
