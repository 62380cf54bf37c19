using System.Globalization;
using System.Text;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

public class PdfRendererTests
{
    private static readonly byte[] Whole = Rendered.Bytes(SampleDocument.Whole);

    [Fact]
    public void Render_SameDocument_GivesSameBytes() => Assert.Equal(Whole, Rendered.Bytes(SampleDocument.Whole));

    [Fact]
    public void Render_OtherDate_GivesOtherIdentity()
    {
        var other = Rendered.Bytes(SampleDocument.Whole with { Created = SampleDocument.Created.AddDays(1) });
        Assert.NotEqual(Identity(Whole), Identity(other));
    }

    [Fact]
    public void Render_Bookmarks_AreTheHeadings()
    {
        using var pdf = new OpenedPdf(Whole);
        var headings = SampleDocument.Whole.Sections.SelectMany(section => section.Blocks).OfType<Heading>();
        Assert.Equal(headings.Select(heading => (heading.Level, heading.FullText)), pdf.Bookmarks);
    }

    [Fact]
    public void Render_Text_HoldsEveryFigure()
    {
        using var pdf = new OpenedPdf(Whole);
        var text = pdf.AllText();
        var figures = SampleDocument.BudgetTable.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs).Select(run => run.Text).Where(part => part.Contains('.', StringComparison.Ordinal));
        Assert.All(figures, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_Text_StandsInReadingOrder()
    {
        using var pdf = new OpenedPdf(Whole);
        var text = pdf.AllText();
        string[] landmarks = ["Contoh Nama, S.H.", "Daftar Isi", "Pendahuluan", "Cara membaca laporan ini", "Akuntabilitas Kinerja", "Capaian Indikator", "Penutup"];
        var places = landmarks.Select(landmark => text.LastIndexOf(landmark, StringComparison.Ordinal)).ToList();
        Assert.All(places, place => Assert.True(place >= 0));
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Render_Contents_NameTheRightPages()
    {
        using var pdf = new OpenedPdf(Whole);
        var firstOfBody = 1 + Enumerable.Range(0, pdf.Pages.Count).First(i => Text(pdf, i).Contains("Halaman 1 dari", StringComparison.Ordinal));
        var contents = Text(pdf, Enumerable.Range(0, pdf.Pages.Count).First(i => Text(pdf, i).Contains("Daftar Isi", StringComparison.Ordinal)));
        var end = Enumerable.Range(0, pdf.Pages.Count).Last(i => Text(pdf, i).Contains("BAB III Penutup", StringComparison.Ordinal));
        var label = (end + 2 - firstOfBody).ToString(CultureInfo.InvariantCulture);
        Assert.Matches($"BAB III Penutup[ .]+{label} ", contents);
    }

    [Fact]
    public void Render_Footer_CountsBodyPagesOnly()
    {
        using var pdf = new OpenedPdf(Whole);
        var body = pdf.Pages.Count - 3;
        Assert.Contains($"Halaman {body} dari {body}", Text(pdf, pdf.Pages.Count - 1), StringComparison.Ordinal);
        Assert.Contains("Halaman ii", Text(pdf, 2), StringComparison.Ordinal);
        Assert.DoesNotContain("Halaman", Text(pdf, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Figure_SaysWhatItShowsAndWhere()
    {
        using var pdf = new OpenedPdf(Whole);
        var figure = Assert.Single(pdf.Elements, element => element.Role == "Figure").Dictionary;
        Assert.Equal(SampleDocument.Bars.AlternativeText, pdf.Text(figure, "Alt"));
        var box = pdf.Array(pdf.Dictionary(figure, "A")!, "BBox").Cast<UglyToad.PdfPig.Tokens.NumericToken>().Select(side => side.Double).ToList();
        Assert.Equal((300, 52), (Math.Round(box[2] - box[0]), Math.Round(box[3] - box[1])));
    }

    [Fact]
    public void Render_LandscapeSection_IsWide()
    {
        using var pdf = new OpenedPdf(Whole);
        Assert.Contains(pdf.Pages, page => page.Page.Width > page.Page.Height);
        Assert.True(pdf.Pages[^1].Page.Width < pdf.Pages[^1].Page.Height);
    }

    [Fact]
    public void Render_MissingCharacter_WritesNothing()
    {
        using var stream = new MemoryStream();
        var missing = Assert.Throws<MissingGlyphException>(() => PdfRenderer.Render(Rendered.Document(new Callout("Judul", new BulletList("isi 漢"))), stream));
        Assert.Equal([new Rune('漢')], missing.Characters);
        Assert.Equal(0, stream.Length);
    }

    [Theory]
    [InlineData("#tiada")]
    [InlineData("laporan.html")]
    public void Render_LinkThatLeadsNowhere_WritesNothing(string target)
    {
        using var stream = new MemoryStream();
        var document = Rendered.Document(new Paragraph(new Run("ke sana") { Link = target }));
        Assert.Contains(target, Assert.Throws<LayoutException>(() => PdfRenderer.Render(document, stream)).Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Render_LinkOutside_IsWrittenInAscii()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document(new Paragraph(new Run("ke sana") { Link = "https://example.org/laporan (é)" }))));
        Assert.Equal("https://example.org/laporan%20(%C3%A9)", Assert.Single(pdf.Pages[0].Page.GetHyperlinks()).Uri);
    }

    [Fact]
    public void Render_SkippedLevel_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Rendered.Bytes(Rendered.Document(new Heading(1, "Satu"), new Heading(3, "Tiga"))));

    [Fact]
    public void Render_HeadingsInsideNotesAndLists_AreBookmarksAndKeepTheRules()
    {
        var bytes = Rendered.Bytes(Rendered.Document(
            new Contents(),
            new Heading(1, "Bab"),
            new Callout("Catatan", new Heading(2, "Dalam catatan"), new Paragraph("Isi.")),
            new BulletList(new ListItem(new Heading(2, "Dalam daftar"), new Paragraph("Isi.")))));
        using var pdf = new OpenedPdf(bytes);
        Assert.Equal([(1, "Bab"), (2, "Dalam catatan"), (2, "Dalam daftar")], pdf.Bookmarks);
        Assert.Empty(ConformanceCheck.Findings(bytes));
    }

    [Fact]
    public void Render_LetterAndMarkApart_AreSetAsOneCharacter()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document(new Paragraph("Cafe\u0301"))));
        Assert.StartsWith("Caf\u00E9 ", Text(pdf, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_BoldAndItalic_IsSetInTheCutForBoth()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document(new Paragraph(new Run("keduanya", Bold: true, Italic: true)))));
        Assert.All(pdf.Pages[0].Page.Letters.Take("keduanya".Length), letter => Assert.EndsWith("+Arimo-BoldItalic", letter.FontName, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_NoBlocks_GivesOneGoodPage()
    {
        using var pdf = new OpenedPdf(Rendered.Bytes(Rendered.Document()));
        Assert.Single(pdf.Pages);
    }

    [Theory]
    [InlineData("Pagu 1.000\r\nRealisasi\t900\u00AD\u200B\uFEFF", "")]
    [InlineData("Nilai ✈ dan ✈", "✈")]
    public void MissingCharacters_Text_ListsWhatCannotBeSet(string text, string missing) =>
        Assert.Equal(missing.EnumerateRunes(), PdfRenderer.MissingCharacters(text));

    private static string Text(OpenedPdf pdf, int page) => string.Join(' ', pdf.Pages[page].Page.GetWords().Select(word => word.Text)) + " ";

    private static string Identity(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var at = text.LastIndexOf("/ID[<", StringComparison.Ordinal) + 5;
        return text[at..(at + 32)];
    }
}
